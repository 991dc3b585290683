package dev.tributary.standalone.gateway;

import dev.tributary.connector.spi.Settings;
import dev.tributary.embedded.DeliveryOptions;
import dev.tributary.embedded.OceanOptions;
import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import dev.tributary.embedded.TributaryBuilder;
import dev.tributary.standalone.management.ManagementSettings;
import dev.tributary.standalone.settings.Configuration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in the builder's words what the settings say. */
public final class GatewayDescription {

    private final Configuration configuration;
    private final Settings settings;

    public GatewayDescription(Configuration configuration) {
        this.configuration = configuration;
        this.settings = configuration.program();
    }

    public TributaryBuilder builder() {
        TributaryBuilder builder = Tributary.builder()
                .ocean(this::describe)
                .delivery(this::describe)
                .store(Store.sqlite(configuration.store()))
                .language(configuration.language())
                .directory(configuration.directory());
        FoundConnectors.directories(configuration.connectorsDirectory()).forEach(builder::connectorsDirectory);
        configuration.connectors().forEach((name, connector) -> addConnector(builder, name, connector));
        return builder;
    }

    public ManagementSettings management() {
        Settings management = settings.group("management");
        return new ManagementSettings(
                management.text("host"),
                management.integer("port"),
                management.optionalSecret("key").orElse(null),
                configuration.language());
    }

    public long backlogLimit() {
        return settings.group("delivery").integer("backlog-limit");
    }

    private void describe(OceanOptions ocean) {
        Settings account = settings.group("ocean");
        ocean.baseUrl(account.text("base-url"))
                .credentials(account.text("login"), account.secret("password").reveal())
                .requestTimeout(account.duration("request-timeout"))
                .maxInFlight(account.integer("max-in-flight"));
        account.optionalText("customer-id").map(Long::parseLong).ifPresent(ocean::customer);
        account.optionalText("profile").map(configuration::resolve).ifPresent(ocean::profile);
        if (account.has("requests-per-second")) {
            ocean.requestsPerSecond(account.integer("requests-per-second"));
        }
    }

    private void describe(DeliveryOptions options) {
        Settings delivery = settings.group("delivery");
        Settings retry = delivery.group("retry");
        Settings tracking = settings.group("tracking");
        options.retry(
                        retry.duration("initial"),
                        Double.parseDouble(retry.text("multiplier")),
                        retry.duration("maximum"),
                        retry.duration("give-up-after"))
                .quietTime(delivery.duration("quiet-time"))
                .backlogLimit(backlogLimit())
                .retention(settings.group("store").duration("retention"))
                .trackingInterval(tracking.duration("interval"))
                .trackingShare(tracking.integer("share"));
    }

    private static void addConnector(
            TributaryBuilder builder, String name, Map<String, ? extends @Nullable Object> connector) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(connector);
        builder.connector(name, String.valueOf(others.remove("type")), others);
    }
}
