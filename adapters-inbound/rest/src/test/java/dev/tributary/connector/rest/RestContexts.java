package dev.tributary.connector.rest;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.DeclaredSettings;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.util.HashMap;
import java.util.Map;

/** What a host gives to a connector of this kind. */
final class RestContexts {

    private RestContexts() {}

    /** On any free port of this machine, for these partners' keys. */
    static TestContext of(MemoryGateway gateway, Map<String, String> keys) {
        return of(gateway, Map.of("host", "127.0.0.1", "port", 0L), keys);
    }

    static TestContext of(MemoryGateway gateway, Map<String, ?> place, Map<String, String> keys) {
        Map<String, Object> settings = new HashMap<>(place);
        Map<String, Secret> secrets = new HashMap<>();
        keys.forEach((partner, key) -> secrets.put(partner, new Secret(key)));
        settings.put("keys", secrets);
        return TestContext.of("api", gateway, DeclaredSettings.complete(new RestConnectorProvider(), "api", settings));
    }
}
