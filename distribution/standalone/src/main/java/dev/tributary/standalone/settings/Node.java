package dev.tributary.standalone.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value as it was written, with its place; none shows its text. */
sealed interface Node {

    /** Where the key of this value stands, or the value itself where it has none. */
    Where where();

    /** A key without a value. */
    record Nothing(Where where) implements Node {}

    /** A text; numbers and flags are texts as well, until it is known what they must be. */
    record Scalar(String text, Where where) implements Node {
        @Override
        public String toString() {
            return "Scalar";
        }
    }

    /** A list. */
    record Items(List<Node> nodes, Where where) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /** Values by key, in the order they were written. */
    record Fields(Map<String, Node> nodes, Where where) implements Node {

        static final Fields NONE = new Fields(Map.of(), Where.InFile.NOWHERE);

        public Fields {
            nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        }

        Optional<Node> get(String key) {
            return Optional.ofNullable(nodes.get(key));
        }

        /** The fields below this key; none where it has no fields. */
        Fields below(String key) {
            return get(key).map(Node::asFields).orElse(NONE);
        }

        Fields without(String key) {
            Map<String, Node> copy = new LinkedHashMap<>(nodes);
            copy.remove(key);
            return new Fields(copy, where);
        }

        Fields with(String key, Node node) {
            Map<String, Node> copy = new LinkedHashMap<>(nodes);
            copy.put(key, node);
            return new Fields(copy, where);
        }
    }

    /** The fields of this node; none where it has none. */
    default Fields asFields() {
        return this instanceof Fields fields ? fields : new Fields(Map.of(), where());
    }

    /** The same node with each scalar replaced; the path of a scalar is told to the function. */
    default Node mapScalars(String path, Change change) {
        return fold(
                nothing -> nothing,
                scalar -> change.apply(path, scalar),
                items -> new Items(mapItems(items, path, change), items.where()),
                fields -> new Fields(mapFields(fields, path, change), fields.where()));
    }

    /** What becomes of a scalar. */
    @FunctionalInterface
    interface Change {
        Node apply(String path, Scalar scalar);
    }

    default <T extends @Nullable Object> T fold(
            Function<Nothing, T> nothing,
            Function<Scalar, T> scalar,
            Function<Items, T> items,
            Function<Fields, T> fields) {
        if (this instanceof Nothing node) {
            return nothing.apply(node);
        }
        if (this instanceof Scalar node) {
            return scalar.apply(node);
        }
        return this instanceof Items node ? items.apply(node) : fields.apply((Fields) this);
    }

    private static List<Node> mapItems(Items items, String path, Change change) {
        List<Node> mapped = new ArrayList<>();
        for (Node node : items.nodes()) {
            mapped.add(node.mapScalars(path + "[" + mapped.size() + "]", change));
        }
        return mapped;
    }

    private static Map<String, Node> mapFields(Fields fields, String path, Change change) {
        Map<String, Node> mapped = new LinkedHashMap<>();
        fields.nodes().forEach((key, node) -> mapped.put(key, node.mapScalars(KeyPath.join(path, key), change)));
        return mapped;
    }
}
