package dev.tributary.standalone.command;

import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations of options, written as in the settings file. */
final class DurationText implements ITypeConverter<Duration> {

    private static final String NAME = "duration";
    private static final SettingsCheck CHECK =
            SettingsCheck.of(List.of(Setting.of(NAME, Setting.Kind.DURATION, new Text("", ""))));

    @Override
    public Duration convert(String text) {
        return CHECK.check("", Map.of(NAME, text))
                .fold(sound -> sound.settings().duration(NAME), faulty -> {
                    throw new TypeConversionException(
                            "'" + text + "' is no duration such as 250ms, 30s, 5m, 12h or 7d");
                });
    }
}
