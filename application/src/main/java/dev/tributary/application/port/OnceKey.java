package dev.tributary.application.port;

import dev.tributary.domain.Partner;

/** A key under which a first verdict is remembered; apart for each connector and partner. */
public record OnceKey(String connector, Partner partner, String key) {}
