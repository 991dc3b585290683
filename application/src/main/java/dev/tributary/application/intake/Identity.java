package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which known mission an item speaks of: missions are known by customer and id, and partners see their own only. */
public final class Identity {

    private final @Nullable CustomerId defaultCustomer;

    public Identity(@Nullable CustomerId defaultCustomer) {
        this.defaultCustomer = defaultCustomer;
    }

    MissionKey keyOf(Mission mission) {
        return completed(new MissionKey(mission.customer(), mission.id()));
    }

    /** The entry of this very key; one kept before there was a usual customer has that one by now. */
    Optional<MissionEntry> withKey(Stream<MissionEntry> sameId, MissionKey key) {
        return sameId.filter(entry -> completed(entry.key()).equals(key)).findFirst();
    }

    /**
     * Whether the platform may hold a mission of this key as the same as one that is known: whose a mission without a
     * customer is, only the platform knows.
     */
    static boolean isTaken(List<MissionEntry> sameId, MissionKey key) {
        return sameId.stream()
                .map(MissionEntry::key)
                .anyMatch(taken -> taken.customer() == null || key.customer() == null || taken.equals(key));
    }

    /** Whether a mission of this key says the same twice; naming its customer adds nothing. */
    static boolean isSame(MissionKey key, Mission one, Mission other) {
        return belonging(one, key.customer()).equals(belonging(other, key.customer()));
    }

    /** The entry that the scope means by the id alone. */
    public static Optional<MissionEntry> visible(List<MissionEntry> sameId, Scope scope) {
        return sameId.stream().filter(scope::sees).findFirst();
    }

    /** Whether the scope sees missions of this id, but none of this customer. */
    boolean isOfOtherCustomer(List<MissionEntry> sameId, Scope scope, MissionKey key) {
        return visible(sameId, scope).isPresent()
                && withKey(sameId.stream().filter(scope::sees), completed(key)).isEmpty();
    }

    private MissionKey completed(MissionKey key) {
        return key.customer() == null ? new MissionKey(defaultCustomer, key.id()) : key;
    }

    private static Mission belonging(Mission mission, @Nullable CustomerId customer) {
        return new Mission(
                mission.id(),
                customer,
                mission.type(),
                mission.schedule(),
                mission.recipient(),
                mission.destination(),
                mission.comment(),
                mission.dispatch());
    }
}
