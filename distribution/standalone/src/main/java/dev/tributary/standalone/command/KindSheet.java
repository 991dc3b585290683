package dev.tributary.standalone.command;

import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorKind;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a type of connectors with all its settings, for people. */
final class KindSheet {

    private final Locale language;

    KindSheet(Locale language) {
        this.language = language;
    }

    String of(ConnectorKind kind) {
        StringBuilder sheet = new StringBuilder();
        sheet.append("%s %s%n%s%n%n"
                .formatted(kind.type(), kind.version(), kind.description().in(language)));
        append(sheet, Catalogue.commonSettings(), "  ");
        append(sheet, kind.settings(), "  ");
        return sheet.toString();
    }

    /** One line, and one for the names of the settings. */
    String summaryOf(ConnectorKind kind) {
        String settings = Stream.concat(Catalogue.commonSettings().stream(), kind.settings().stream())
                .map(Setting::name)
                .collect(Collectors.joining(", "));
        return "%-10s %-16s %s%n"
                        .formatted(
                                kind.type(), kind.version(), kind.description().in(language))
                + "%-10s %s%n".formatted("", new Text("settings: ", "réglages : ").in(language) + settings);
    }

    private void append(StringBuilder sheet, List<Setting> settings, String indent) {
        for (Setting setting : settings) {
            sheet.append("%-30s %s%n"
                    .formatted(indent + setting.name(), setting.description().in(language)));
            sheet.append("%-30s   %s%n".formatted("", kind(setting)));
            append(sheet, setting.fields(), indent + "  ");
        }
    }

    private String kind(Setting setting) {
        String kind = setting.kind() == Setting.Kind.CHOICE
                ? String.join(" | ", setting.choices())
                : setting.kind().name().toLowerCase(Locale.ROOT)
                        + (setting.unit() == null ? "" : " (" + setting.unit() + ")");
        if (setting.required()) {
            return kind + new Text(", required", ", obligatoire").in(language);
        }
        return setting.defaultValue() == null || setting.defaultValue().isEmpty()
                ? kind
                : kind + new Text(", default ", ", par défaut ").in(language) + setting.defaultValue();
    }
}
