package dev.tributary.ocean.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Patterns for Océan's messages, in named lists. */
final class MessagePatterns {

    private final Map<String, List<TextPattern>> lists;

    @JsonCreator
    MessagePatterns(Map<String, List<TextPattern>> lists) {
        lists.forEach((name, patterns) -> {
            if (patterns == null || patterns.isEmpty()) {
                throw new IllegalArgumentException("messages." + name + " needs a pattern");
            }
        });
        this.lists = Map.copyOf(lists);
    }

    Set<String> names() {
        return lists.keySet();
    }

    boolean found(String name, Wording message) {
        return lists.getOrDefault(name, List.of()).stream().anyMatch(pattern -> pattern.isFoundIn(message));
    }
}
