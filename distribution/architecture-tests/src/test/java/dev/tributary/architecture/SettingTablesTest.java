package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorKind;
import dev.tributary.connector.spi.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The tables of connectors' settings say what the connectors declare. */
class SettingTablesTest {

    private static final String HEAD = "| Setting | What it takes | When absent | What it does |\n|---|---|---|---|\n";

    private final String page = Project.read(Project.ROOT.resolve("docs/connector-settings.md"));

    @Test
    void whatEveryConnectorTakesIsTold() {
        assertThat(page).contains(table(Catalogue.commonSettings()));
    }

    @Test
    void whatEachShippedConnectorTakesIsTold() {
        List<ConnectorKind> kinds = Catalogue.of(getClass().getClassLoader()).kinds();

        assertThat(kinds).extracting(ConnectorKind::type).contains("rest");
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(page)
                        .as(kind.type())
                        .contains("## `" + kind.type() + "`\n\n"
                                + kind.description().english() + ".\n\n" + table(kind.settings())));
    }

    private static String table(List<Setting> settings) {
        StringBuilder table = new StringBuilder(HEAD);
        rows("", settings).forEach(table::append);
        return table.toString();
    }

    private static List<String> rows(String before, List<Setting> settings) {
        List<String> rows = new ArrayList<>();
        for (Setting setting : settings) {
            rows.add("| `%s%s` | %s | %s | %s |\n"
                    .formatted(
                            before,
                            setting.name(),
                            kind(setting),
                            absent(setting),
                            setting.description().english()));
            String within = setting.kind() == Setting.Kind.GROUPS ? ".NAME." : ".";
            rows.addAll(rows(before + setting.name() + within, setting.fields()));
        }
        return rows;
    }

    private static String kind(Setting setting) {
        String kind = setting.choices().isEmpty()
                ? setting.kind().name().toLowerCase(Locale.ROOT)
                : String.join(", ", setting.choices());
        String unit = Objects.requireNonNullElse(setting.unit(), "");
        return unit.isEmpty() ? kind : kind + ", " + unit;
    }

    private static String absent(Setting setting) {
        String value = setting.defaultValue();
        if (value != null) {
            return value.isEmpty() ? "empty" : "`" + value + "`";
        }
        return setting.required() ? "must be given" : "";
    }
}
