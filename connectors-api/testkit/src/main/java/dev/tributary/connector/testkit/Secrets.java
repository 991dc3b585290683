package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The secrets among settings, and where they must not be. */
record Secrets(List<String> values) {

    static Secrets of(Map<String, ?> settings) {
        return new Secrets(within(settings).toList());
    }

    private static Stream<String> within(Object value) {
        if (value instanceof Secret secret) {
            return Stream.of(secret.reveal()).filter(text -> !text.isBlank());
        }
        return value instanceof Map<?, ?> map ? map.values().stream().flatMap(Secrets::within) : Stream.empty();
    }

    static boolean areDeclared(List<Setting> settings) {
        return settings.stream()
                .anyMatch(setting -> setting.kind() == Setting.Kind.SECRET
                        || setting.kind() == Setting.Kind.SECRETS
                        || areDeclared(setting.fields()));
    }

    void assertNotIn(String what, Collection<String> lines) {
        for (String line : lines) {
            assertTrue(values.stream().noneMatch(line::contains), () -> what + " shows a secret");
        }
    }
}
