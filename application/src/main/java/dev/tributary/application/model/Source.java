package dev.tributary.application.model;

import dev.tributary.domain.Partner;
import org.jspecify.annotations.Nullable;

/** Where a mission came from: connector, partner, and the item of a document where these have names. */
public record Source(
        String connector,
        Partner partner,
        @Nullable String document,
        @Nullable String item) {

    /** Names of documents are the partner's and may be personal. */
    @Override
    public String toString() {
        return "Source[" + connector + ", " + partner + "]";
    }
}
