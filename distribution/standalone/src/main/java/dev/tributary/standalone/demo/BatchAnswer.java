package dev.tributary.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the REST connector answers to a batch. */
record BatchAnswer(int offered, int accepted, int duplicate, int rejected, List<Item> items) {

    static final BatchAnswer NONE = new BatchAnswer(0, 0, 0, 0, List.of());

    /** One mission of it; the id is null where it could not be read. */
    record Item(int index, @Nullable String id, String verdict, List<Violation> violations) {
        Item {
            violations = violations == null ? List.of() : List.copyOf(violations);
        }
    }

    /** One thing that is wrong with a mission. */
    record Violation(String path, String code, String message) {}
}
