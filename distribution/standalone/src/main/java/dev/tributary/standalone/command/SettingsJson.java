package dev.tributary.standalone.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tributary.standalone.settings.ReadSettings;
import dev.tributary.standalone.settings.SettingsFault;
import dev.tributary.standalone.settings.Where;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code check --json} prints. */
record SettingsJson(String file, List<Fault> faults) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(
            String code,
            String path,
            @Nullable Integer line,
            @Nullable String variable,
            String message) {}

    static SettingsJson of(ReadSettings.Faulty faulty) {
        return new SettingsJson(
                faulty.file().toString(),
                faulty.faults().stream()
                        .map(fault -> fault(fault, faulty.language()))
                        .toList());
    }

    private static Fault fault(SettingsFault fault, Locale language) {
        Where where = fault.where();
        return new Fault(
                fault.code(),
                fault.path(),
                where instanceof Where.InFile file && file.line() > 0 ? file.line() : null,
                where instanceof Where.InEnvironment environment ? environment.variable() : null,
                fault.message().in(language));
    }
}
