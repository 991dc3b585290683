package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.Partner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose missions a caller sees and changes: one partner's or everyone's. */
public record Scope(@Nullable Partner partner) {

    public static final Scope EVERYONE = new Scope(null);

    public boolean sees(MissionEntry entry) {
        return partner == null || partner.equals(entry.source().partner());
    }

    public Optional<Partner> only() {
        return Optional.ofNullable(partner);
    }
}
