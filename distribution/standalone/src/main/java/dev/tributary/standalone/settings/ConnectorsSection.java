package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The section with the connectors: what each may hold depends on its type. */
final class ConnectorsSection {

    /** Read before the others, as it tells what the others may be. */
    private static final Setting TYPE = Setting.of("type", Setting.Kind.TEXT, new Text("The type.", "Le type."));

    private final ConnectorTypes types;
    private final Overrides overrides;
    private final References references;
    private final RawSettings raw;
    private final Path start;

    ConnectorsSection(ConnectorTypes types, Overrides overrides, References references, SettingsFile file) {
        this.types = types;
        this.overrides = overrides;
        this.references = references;
        this.start = file.directory();
        this.raw = new RawSettings(file.fields()
                .get(ProgramSettings.CONNECTORS)
                .map(section -> Node.Fields.NONE.with(ProgramSettings.CONNECTORS, section(section)))
                .orElse(Node.Fields.NONE));
    }

    RawSettings raw() {
        return raw;
    }

    List<SettingFault> faults() {
        return types.check(raw.values().get(ProgramSettings.CONNECTORS), start);
    }

    /** The connectors as written. */
    Map<String, Map<String, @Nullable Object>> byName() {
        Map<String, Map<String, @Nullable Object>> byName = new LinkedHashMap<>();
        RawSettings.entries(raw.values().get(ProgramSettings.CONNECTORS))
                .forEach((name, connector) -> byName.put(name, RawSettings.entries(connector)));
        return byName;
    }

    private Node section(Node section) {
        Node.Fields result = section.asFields();
        for (String name : result.nodes().keySet()) {
            String path = KeyPath.join(ProgramSettings.CONNECTORS, name);
            result = result.with(
                    name, connector(result.below(name), result.nodes().get(name), path));
        }
        return section instanceof Node.Fields ? result : section;
    }

    private Node connector(Node.Fields fields, @Nullable Node written, String path) {
        if (written instanceof Node.Scalar || written instanceof Node.Items) {
            return written;
        }
        Node.Fields typed = overrides.over(fields, List.of(TYPE), path);
        List<Setting> declared = type(typed, path).flatMap(types::settingsOf).orElse(List.of());
        return references.resolve(overrides.over(typed, declared, path), path);
    }

    private Optional<String> type(Node.Fields connector, String path) {
        return connector
                .get(TYPE.name())
                .map(node -> references.resolve(Node.Fields.NONE.with(TYPE.name(), node), path))
                .flatMap(only -> new RawSettings(only).text(TYPE.name()));
    }
}
