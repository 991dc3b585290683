package dev.tributary.application.port;

import dev.tributary.application.model.Verdict;

/** The first verdict given under a once-key, and the fingerprint of the item it was given for. */
public record Remembered(String fingerprint, Verdict verdict) {}
