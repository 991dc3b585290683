package dev.tributary.connector.rest.webhooks;

import java.net.URI;

/**
 * Where one partner wants to be told.
 *
 * @param secret what the messages are signed with
 */
public record Target(String partner, URI url, Signature secret) {

    /** Shows no address: it may have a secret in it. */
    @Override
    public String toString() {
        return "Target[" + partner + "]";
    }
}
