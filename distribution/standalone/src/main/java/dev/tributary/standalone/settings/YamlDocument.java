package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML into nodes that know their places, and collects what is wrong with it. */
final class YamlDocument {

    private static final LoadSettings LOADING = LoadSettings.builder().build();

    private final List<SettingsFault> faults = new ArrayList<>();

    List<SettingsFault> faults() {
        return faults;
    }

    /** The root's fields; none where the text is no YAML or has no fields. */
    Node.Fields read(String yaml) {
        try {
            return root(new Compose(LOADING).composeAllFromString(yaml).iterator());
        } catch (MarkedYamlEngineException unreadable) {
            Where where = unreadable.getProblemMark().map(YamlDocument::place).orElse(Where.InFile.NOWHERE);
            faults.add(SettingsFault.unreadable(where, YamlProblems.explain(unreadable.getProblem())));
        } catch (YamlEngineException unreadable) {
            faults.add(SettingsFault.unreadable(Where.InFile.NOWHERE, YamlProblems.explain(unreadable.getMessage())));
        }
        return Node.Fields.NONE;
    }

    private Node.Fields root(Iterator<org.snakeyaml.engine.v2.nodes.Node> documents) {
        if (!documents.hasNext()) {
            return Node.Fields.NONE;
        }
        org.snakeyaml.engine.v2.nodes.Node first = documents.next();
        if (documents.hasNext()) {
            fault(
                    "",
                    place(documents.next()),
                    "one document is expected, without ---",
                    "un seul document est attendu, sans ---");
        }
        Node root = node("", place(first), first);
        if (root instanceof Node.Scalar || root instanceof Node.Items) {
            faults.add(SettingsFault.unreadable(
                    root.where(),
                    new Text(
                            "keys with values are expected (key: value)",
                            "des clés et des valeurs sont attendues (clé: valeur)")));
        }
        return root.asFields();
    }

    private Node node(String path, Where where, org.snakeyaml.engine.v2.nodes.Node yaml) {
        refuseMarkers(path, where, yaml);
        if (yaml instanceof MappingNode mapping) {
            return fields(path, where, mapping);
        }
        if (yaml instanceof SequenceNode sequence) {
            return items(path, where, sequence);
        }
        return scalar(where, (ScalarNode) yaml);
    }

    /** What begins with these characters is most likely a secret that lost its quotes. */
    private void refuseMarkers(String path, Where where, org.snakeyaml.engine.v2.nodes.Node yaml) {
        if (yaml.getAnchor().isPresent()) {
            fault(
                    path,
                    where,
                    "a value that begins with & needs quotes",
                    "une valeur qui commence par & doit être entre guillemets");
        }
        if (!yaml.getTag().getValue().startsWith(Tag.PREFIX)) {
            fault(
                    path,
                    where,
                    "a value that begins with ! needs quotes",
                    "une valeur qui commence par ! doit être entre guillemets");
        }
    }

    private static Node scalar(Where where, ScalarNode scalar) {
        boolean empty =
                scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getTag().equals(Tag.NULL);
        return empty ? new Node.Nothing(where) : new Node.Scalar(scalar.getValue(), where);
    }

    private Node items(String path, Where where, SequenceNode sequence) {
        List<Node> items = new ArrayList<>();
        for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
            items.add(node(path + "[" + items.size() + "]", place(item), item));
        }
        return new Node.Items(items, where);
    }

    private Node fields(String path, Where where, MappingNode mapping) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            String below = KeyPath.join(path, key);
            Node node = node(below, place(tuple.getKeyNode()), tuple.getValueNode());
            Node first = fields.putIfAbsent(key, node);
            if (first != null) {
                Text place = first.where().describe();
                fault(
                        below,
                        node.where(),
                        "given twice, first in " + place.english(),
                        "donné deux fois, d'abord " + place.french());
            }
        }
        return new Node.Fields(fields, where);
    }

    private void fault(String path, Where where, String english, String french) {
        faults.add(SettingsFault.of("setting-unreadable", path, where, new Text(english, french)));
    }

    private static Where place(org.snakeyaml.engine.v2.nodes.Node yaml) {
        return yaml.getStartMark().map(YamlDocument::place).orElse(Where.InFile.NOWHERE);
    }

    /** The engine counts from 0. */
    private static Where place(Mark mark) {
        return new Where.InFile(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
