package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The engine tells no line of what is refused here instead. */
    private static final LoadSettings LOADING = LoadSettings.builder()
            .setAllowNonScalarKeys(true)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();

    private static final Text TOO_DEEP = new Text(
            "nested too deep: close the brackets that are left open before this line",
            "trop de niveaux : fermez les crochets laissés ouverts avant cette ligne");

    private final List<SettingsFault> faults = new ArrayList<>();
    private final Set<org.snakeyaml.engine.v2.nodes.Node> anchored = Collections.newSetFromMap(new IdentityHashMap<>());

    List<SettingsFault> faults() {
        return faults;
    }

    /** The root's fields; none where the text is no YAML or has no fields. */
    Node.Fields read(String yaml) {
        try {
            Mark tooDeep = YamlNesting.tooDeep(LOADING, yaml).orElse(null);
            if (tooDeep == null) {
                return root(new Compose(LOADING).composeAllFromString(yaml).iterator());
            }
            faults.add(SettingsFault.unreadable(place(tooDeep), TOO_DEEP));
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

    /** A value with an anchor is not read: aliases may lead back into it, or make a small file endless. */
    private Node node(String path, Where where, org.snakeyaml.engine.v2.nodes.Node yaml) {
        if (yaml.getAnchor().isPresent()) {
            refuse(path, where, anchored.add(yaml) ? "&" : "*");
            return new Node.Nothing(where);
        }
        if (!yaml.getTag().getValue().startsWith(Tag.PREFIX)) {
            refuse(path, where, "!");
        }
        if (yaml instanceof MappingNode mapping) {
            return fields(path, where, mapping);
        }
        if (yaml instanceof SequenceNode sequence) {
            return items(path, where, sequence);
        }
        return scalar(where, (ScalarNode) yaml);
    }

    /** What begins with these characters is most likely a secret that lost its quotes. */
    private void refuse(String path, Where where, String beginning) {
        fault(
                path,
                where,
                "a value that begins with " + beginning + " needs quotes",
                "une valeur qui commence par " + beginning + " doit être entre guillemets");
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
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                String below = KeyPath.join(path, key.getValue());
                Node node = node(below, place(key), tuple.getValueNode());
                Node first = fields.putIfAbsent(key.getValue(), node);
                if (first != null) {
                    refuseSecond(below, node.where(), first.where().describe());
                }
            } else {
                refuse(path, place(tuple.getKeyNode()), tuple.getKeyNode() instanceof MappingNode ? "{" : "[");
            }
        }
        return new Node.Fields(fields, where);
    }

    private void refuseSecond(String path, Where where, Text first) {
        fault(path, where, "given twice, first in " + first.english(), "donné deux fois, d'abord " + first.french());
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
