package dev.tributary.domain.draft;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What depends on the way in: the zone of dates without an offset, if one is declared, and the platform's limits. */
public record DraftRules(@Nullable ZoneId zone, FieldLimits limits) {

    public static final DraftRules STRICT = new DraftRules(null, FieldLimits.DEFAULT);
}
