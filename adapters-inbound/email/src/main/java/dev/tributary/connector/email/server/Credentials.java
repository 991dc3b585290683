package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How one logs in. */
public sealed interface Credentials {

    /** Who logs in; null for nobody. */
    @Nullable
    String username();

    /** Not at all. */
    record None() implements Credentials {

        @Override
        public @Nullable String username() {
            return null;
        }
    }

    /** By a password. */
    record Password(String username, Secret password) implements Credentials {}

    /**
     * By a token that another server gives.
     *
     * @param refreshToken what the token is asked for with; null to ask in the client's own name
     * @param scope what is asked for; null for what the client has by itself
     */
    record OAuth2(
            String username,
            URI tokenUrl,
            String clientId,
            @Nullable Secret clientSecret,
            @Nullable Secret refreshToken,
            @Nullable String scope)
            implements Credentials {}
}
