package dev.tributary.application.intake;

import dev.tributary.application.model.Source;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.MissionDraft;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A change that starts from the newest content of a mission; it is asked again when that has moved on. */
public record Patch(
        Scope scope,
        MissionId id,
        Function<Mission, MissionDraft> change,
        Source source,
        @Nullable ZoneId zone,
        @Nullable String once) {}
