package dev.tributary.domain;

/** Something found in a draft: a violation that stops it, or a warning that does not. */
public record Finding(String path, String code, Text message) {}
