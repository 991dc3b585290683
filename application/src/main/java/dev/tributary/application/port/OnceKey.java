package dev.tributary.application.port;

import dev.tributary.domain.Partner;

/** A key under which a first verdict is remembered; apart for each connector and partner. */
public record OnceKey(String connector, Partner partner, String key) {

    /** The key is the partner's, or has the name of a document in it, and may be personal. */
    @Override
    public String toString() {
        return "OnceKey[" + connector + ", " + partner + "]";
    }
}
