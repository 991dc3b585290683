package dev.tributary.application.port;

/** A change and where it is to be made. */
public record Located<R>(Place place, Change<R> change) {}
