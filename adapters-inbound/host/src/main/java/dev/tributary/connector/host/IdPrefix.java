package dev.tributary.connector.host;

import dev.tributary.connector.spi.Finding;
import dev.tributary.domain.Characters;
import dev.tributary.domain.MissionId;
import java.util.Optional;

/** What a connector's mission ids bear in Tributary and at Océan, and not at the partner's. */
record IdPrefix(String text) {

    static final IdPrefix NONE = new IdPrefix("");

    static boolean isValid(String text) {
        return MissionId.isValid(text + "1");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The id as Tributary knows it. A blank edge stays at the edge, where it is found and refused. */
    String add(String id) {
        int start = 0;
        while (start < id.length() && Characters.isBlank(id.substring(0, start + 1))) {
            start++;
        }
        return start == id.length() ? id : id.substring(0, start) + text + id.substring(start);
    }

    /** What is wrong with an id that is too long only, counted as its sender does. */
    Optional<Finding> excess(String partnersId) {
        String whole = add(partnersId);
        boolean tooLong = !isEmpty() && MissionId.isWellFormed(whole) && !MissionId.fits(whole);
        return tooLong
                ? Optional.of(DeskFindings.idTooLong(
                        Characters.count(partnersId), Characters.count(text), MissionId.MAXIMUM_LENGTH))
                : Optional.empty();
    }

    /** The mission that a partner means by an id; empty if no mission can have it. */
    Optional<MissionId> idOf(String partnersId) {
        return Optional.of(add(partnersId)).filter(MissionId::isValid).map(MissionId::new);
    }

    boolean isBorneBy(MissionId id) {
        return id.value().startsWith(text) && MissionId.isWellFormed(id.value().substring(text.length()));
    }

    /** The id as the partner knows it. */
    String remove(String id) {
        return id.startsWith(text) ? id.substring(text.length()) : id;
    }
}
