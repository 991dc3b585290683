package dev.tributary.connector.host.feedback;

import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.RecordedEvent;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What somebody wants to be told.
 *
 * @param name what it is followed for; how far it came is remembered under it
 * @param scope whose missions
 * @param concerns which of their events
 * @param listener acknowledges by its stage
 */
public record Following(
        String name,
        Scope scope,
        Predicate<RecordedEvent> concerns,
        Function<RecordedEvent, CompletionStage<?>> listener) {}
