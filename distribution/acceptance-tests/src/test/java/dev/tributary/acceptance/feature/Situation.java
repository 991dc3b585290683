package dev.tributary.acceptance.feature;

import org.jspecify.annotations.Nullable;

/** A mission as the partner sees it. */
public record Situation(
        int revision,
        String delivery,
        int deliveredRevision,
        @Nullable String reason,
        String progress,
        @Nullable String refusalReason) {}
