package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the environment over the settings: {@code TRIBUTARY_OCEAN_BASE_URL} over {@code ocean.base-url}. */
final class Overrides {

    private final Variables variables;

    Overrides(Variables variables) {
        this.variables = variables;
    }

    /**
     * @param declared what these fields may be
     * @param path of the fields, from the root
     */
    Node.Fields over(Node.Fields fields, List<Setting> declared, String path) {
        Node.Fields result = fields;
        for (Setting setting : declared) {
            Node node = over(fields.nodes().get(setting.name()), setting, KeyPath.join(path, setting.name()));
            result = node == null ? result : result.with(setting.name(), node);
        }
        return result;
    }

    private @Nullable Node over(@Nullable Node written, Setting setting, String path) {
        return switch (setting.kind()) {
            case GROUP -> merged(written, over(fieldsOf(written), setting.fields(), path));
            case GROUPS -> merged(written, overGroups(fieldsOf(written), setting.fields(), path));
            case SECRETS -> merged(written, overKeys(fieldsOf(written), path));
            case TEXTS -> variables.override(path).map(Overrides::split).orElse(written);
            default -> variables.override(path).orElse(written);
        };
    }

    private Node.Fields overGroups(Node.Fields groups, List<Setting> declared, String path) {
        Node.Fields result = groups;
        for (String name : groups.nodes().keySet()) {
            result = result.with(name, over(groups.below(name), declared, KeyPath.join(path, name)));
        }
        return result;
    }

    private Node.Fields overKeys(Node.Fields keys, String path) {
        Node.Fields result = keys;
        List<String> names = Stream.concat(keys.nodes().keySet().stream(), newKeys(keys, path))
                .toList();
        for (String name : names) {
            Node value = variables.override(KeyPath.join(path, name)).orElse(null);
            result = value == null ? result : result.with(name, value);
        }
        return result;
    }

    /** Keys that the environment names and the file does not, under whatever spelling. */
    private Stream<String> newKeys(Node.Fields keys, String path) {
        List<String> known =
                keys.nodes().keySet().stream().map(Variables::nameOf).toList();
        return variables.keysBelow(path).filter(key -> !known.contains(Variables.nameOf(key)));
    }

    /** What the environment brings to something that is no group in the file is left out: that is a fault already. */
    private static @Nullable Node merged(@Nullable Node written, Node.Fields result) {
        boolean misfit = written instanceof Node.Scalar || written instanceof Node.Items;
        return misfit || result.nodes().isEmpty() ? written : result;
    }

    private static Node.Fields fieldsOf(@Nullable Node written) {
        return written == null ? Node.Fields.NONE : written.asFields();
    }

    private static Node split(Node value) {
        if (value instanceof Node.Scalar list) {
            List<Node> items = Arrays.stream(list.text().split(",", -1))
                    .map(item -> (Node) new Node.Scalar(item.strip(), list.where()))
                    .toList();
            return new Node.Items(items, list.where());
        }
        return value;
    }
}
