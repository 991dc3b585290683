package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which known mission an item speaks of: missions are known by customer and id, and partners see their own only. */
public final class Identity {

    private final @Nullable CustomerId defaultCustomer;

    public Identity(@Nullable CustomerId defaultCustomer) {
        this.defaultCustomer = defaultCustomer;
    }

    MissionKey keyOf(Mission mission) {
        return new MissionKey(mission.customer() == null ? defaultCustomer : mission.customer(), mission.id());
    }

    /** The entry of this very key, whoever it belongs to. */
    static Optional<MissionEntry> withKey(List<MissionEntry> sameId, MissionKey key) {
        return sameId.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The entry that the scope means by the id alone. */
    public static Optional<MissionEntry> visible(List<MissionEntry> sameId, Scope scope) {
        return sameId.stream().filter(scope::sees).findFirst();
    }
}
