package dev.tributary.application.intake;

import dev.tributary.application.model.Source;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.MissionDraft;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A change that starts from the newest content of a mission; it is asked again when that has moved on.
 *
 * @param change may take its time
 * @param thread where it is asked: never a thread of the store's
 */
public record Patch(
        Scope scope,
        MissionId id,
        Function<Mission, MissionDraft> change,
        Executor thread,
        Source source,
        @Nullable ZoneId zone,
        @Nullable String once) {}
