package dev.tributary.connector.host;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the secrets of one connector's settings out of what it says: libraries put them into their messages. */
final class Mask {

    /** What is shorter would be found in words that are no secret. */
    private static final int SHORTEST = 4;

    private final List<String> secrets;

    private Mask(Stream<Secret> secrets) {
        this.secrets = secrets.map(Secret::reveal)
                .filter(secret -> secret.length() >= SHORTEST)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    static Mask of(List<Setting> declared, Settings settings) {
        return new Mask(secrets(declared, settings));
    }

    private static Stream<Secret> secrets(List<Setting> declared, Settings settings) {
        return declared.stream().flatMap(setting -> secrets(setting, settings));
    }

    private static Stream<Secret> secrets(Setting setting, Settings settings) {
        String name = setting.name();
        return switch (setting.kind()) {
            case SECRET -> settings.optionalSecret(name).stream();
            case SECRETS -> settings.secrets(name).values().stream();
            case GROUP -> secrets(setting.fields(), settings.group(name));
            case GROUPS -> within(setting.fields(), settings.groups(name).values());
            case TEXT, INTEGER, FLAG, DURATION, CHOICE, PATH, TEXTS, TREE -> Stream.empty();
        };
    }

    private static Stream<Secret> within(List<Setting> fields, Collection<Settings> groups) {
        return groups.stream().flatMap(group -> secrets(fields, group));
    }

    String over(String words) {
        String masked = words;
        for (String secret : secrets) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }

    Text over(Text text) {
        return new Text(over(text.english()), over(text.french()));
    }

    Health over(Health health) {
        return new Health(health.status(), over(health.detail()));
    }
}
