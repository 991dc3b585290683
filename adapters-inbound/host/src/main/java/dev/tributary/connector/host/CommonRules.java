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

    private static final Text TIME = new Text("a time of day such as 08:00", "une heure comme 08:00");
    private static final Text DAYS = new Text(
            "days among mon, tue, wed, thu, fri, sat and sun, such as mon-fri or mon,wed",
            "des jours parmi mon, tue, wed, thu, fri, sat et sun, comme mon-fri ou mon,wed");

    private CommonRules() {}

    static List<SettingFault> faults(String path, Map<?, ?> written) {
        return joined(ofText(path, written), expectations(path, written));
    }

    private static List<SettingFault> ofText(String path, Map<?, ?> written) {
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

    private static List<SettingFault> expectations(String path, Map<?, ?> written) {
        if (!(written.get(CommonSettings.EXPECT) instanceof Map<?, ?> expect)) {
            return List.of();
        }
        String place = path + "." + CommonSettings.EXPECT;
        boolean zoned = expect.get(CommonSettings.TIME_ZONE) != null || written.get(CommonSettings.TIME_ZONE) != null;
        return Stream.of(
                        text(expect, CommonSettings.BY)
                                .filter(Predicate.not(CommonRules::isTime))
                                .map(time -> invalid(place, CommonSettings.BY, TIME)),
                        text(expect, CommonSettings.DAYS)
                                .filter(days -> Expectation.days(days).isEmpty())
                                .map(days -> invalid(place, CommonSettings.DAYS, DAYS)),
                        text(expect, CommonSettings.TIME_ZONE)
                                .filter(Predicate.not(CommonRules::isZone))
                                .map(zone -> unknownZone(place, zone)),
                        zoned
                                ? Optional.<SettingFault>empty()
                                : Optional.of(SettingFault.missing(place + "." + CommonSettings.TIME_ZONE, ZONE)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<SettingFault> joined(List<SettingFault> first, List<SettingFault> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static boolean isTime(String text) {
        try {
            Expectation.time(text);
            return true;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    /** A number is a text, too: an embedder need not write one. */
    private static Optional<String> text(Map<?, ?> written, String name) {
        Object value = written.get(name);
        return value == null || value instanceof Map || value instanceof List
                ? Optional.empty()
                : Optional.of(value.toString());
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
