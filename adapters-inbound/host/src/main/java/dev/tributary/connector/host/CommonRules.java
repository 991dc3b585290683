package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.Nearest;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Text;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the values of the common settings must be beyond their kind. */
final class CommonRules {

    private static final Text NAME = new Text("a name", "un nom");
    private static final Text PREFIX = new Text(
            "at most 99 printable characters that do not begin with a blank",
            "au plus 99 caractères imprimables qui ne commencent pas par un blanc");
    private static final Text ZONE =
            new Text("a time zone such as Europe/Paris", "un fuseau horaire comme Europe/Paris");

    private CommonRules() {}

    static List<SettingFault> faults(String path, Map<?, ?> written) {
        return Stream.of(
                        text(written, CommonSettings.PARTNER)
                                .filter(String::isBlank)
                                .map(partner -> invalid(path, CommonSettings.PARTNER, NAME)),
                        text(written, CommonSettings.ID_PREFIX)
                                .filter(Predicate.not(IdPrefix::isValid))
                                .map(prefix -> invalid(path, CommonSettings.ID_PREFIX, PREFIX)),
                        text(written, CommonSettings.TIME_ZONE)
                                .filter(Predicate.not(CommonRules::isZone))
                                .map(zone -> unknownZone(path, zone)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> text(Map<?, ?> written, String name) {
        return written.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static boolean isZone(String text) {
        try {
            ZoneId.of(text);
            return true;
        } catch (DateTimeException notAZone) {
            return false;
        }
    }

    private static SettingFault unknownZone(String path, String written) {
        return new SettingFault(
                path + "." + CommonSettings.TIME_ZONE,
                SettingFault.Kind.INVALID,
                ZONE,
                Nearest.to(written, ZoneId.getAvailableZoneIds()).orElse(null));
    }

    private static SettingFault invalid(String path, String name, Text expected) {
        return SettingFault.invalid(path + "." + name, expected);
    }
}
