package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import java.util.List;
import java.util.stream.Stream;

/** All settings, and which of them have a meaning together. */
final class SftpSettings {

    static final List<Setting> DECLARED = Stream.of(
                    CommonDeclared.SETTINGS, PollDeclared.SETTINGS, ServeDeclared.SETTINGS)
            .flatMap(List::stream)
            .toList();

    private SftpSettings() {}

    static boolean isServing(Settings settings) {
        return settings.text(Names.MODE).equals(Names.SERVE);
    }

    /** @throws ConnectorException with all that is wrong */
    static void check(Settings settings) {
        Faults faults = new Faults(settings);
        faults.port();
        if (isServing(settings)) {
            ServeSettings.check(settings, faults);
        } else {
            PollSettings.check(settings, faults);
        }
        try {
            FileRules.of(settings);
        } catch (ConnectorException told) {
            faults.addAll(told);
        }
        faults.tell();
    }
}
