package dev.tributary.standalone.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorKind;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code connectors --json} prints of a type. */
record KindJson(String type, String version, Text description, List<SettingJson> settings) {

    @JsonInclude(value = JsonInclude.Include.NON_EMPTY)
    record SettingJson(
            String name,
            String kind,
            @Nullable String unit,
            boolean required,
            @Nullable String defaultValue,
            List<String> choices,
            List<SettingJson> fields,
            Text description) {}

    static KindJson of(ConnectorKind kind) {
        List<Setting> all = Stream.concat(Catalogue.commonSettings().stream(), kind.settings().stream())
                .toList();
        return new KindJson(kind.type(), kind.version(), kind.description(), settings(all));
    }

    private static List<SettingJson> settings(List<Setting> settings) {
        return settings.stream().map(KindJson::setting).toList();
    }

    private static SettingJson setting(Setting setting) {
        return new SettingJson(
                setting.name(),
                setting.kind().name().toLowerCase(Locale.ROOT),
                setting.unit(),
                setting.required(),
                setting.defaultValue(),
                setting.choices(),
                settings(setting.fields()),
                setting.description());
    }
}
