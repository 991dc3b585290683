package dev.tributary.connector.email.answer;

import java.util.Map;
import java.util.Set;

/** What each partner wants to be told of later. */
public record Wishes(Map<String, Set<NoticeKind>> byPartner) {

    public Wishes {
        byPartner = Map.copyOf(byPartner);
    }

    Set<NoticeKind> of(String partner) {
        return byPartner.getOrDefault(partner, Set.of());
    }
}
