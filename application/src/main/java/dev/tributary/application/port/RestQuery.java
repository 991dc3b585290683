package dev.tributary.application.port;

import java.time.Instant;

/**
 * Which resting entries to list, by the time of their last update, then by number.
 *
 * @param before only entries updated before this time
 * @param from only entries updated at this time, with a greater number than {@code after}, or later
 * @param limit at most so many
 */
public record RestQuery(Instant before, Instant from, long after, int limit) {}
