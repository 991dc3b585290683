package dev.tributary.application.intake;

import dev.tributary.application.model.Source;
import dev.tributary.domain.draft.MissionDraft;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One item handed in.
 *
 * @param scope whose missions it may touch
 * @param action what it asks for
 * @param draft what was written, its id with the connector's prefix
 * @param source where it came from
 * @param zone the zone of dates without an offset; null where these are refused
 * @param once the key under which its first verdict is remembered; null for none
 */
public record Submission(
        Scope scope,
        Action action,
        MissionDraft draft,
        Source source,
        @Nullable ZoneId zone,
        @Nullable String once) {}
