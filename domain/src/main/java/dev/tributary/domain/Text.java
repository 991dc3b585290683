package dev.tributary.domain;

/** A text for people, in the two languages Tributary speaks. */
public record Text(String english, String french) {}
