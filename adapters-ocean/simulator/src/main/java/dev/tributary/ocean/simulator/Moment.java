package dev.tributary.ocean.simulator;

/** When a fault strikes: before the call has done anything, or after it has done all. */
public enum Moment {
    BEFORE_EFFECT,
    AFTER_EFFECT
}
