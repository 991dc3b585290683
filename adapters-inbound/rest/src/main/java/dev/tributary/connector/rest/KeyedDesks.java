package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.Desks;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Text;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each partner's own desk, for its key. */
final class KeyedDesks implements Desks {

    private static final String SCHEME = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"tributary\"";

    private final Keys keys;
    private final Function<String, MissionDesk> deskOf;

    KeyedDesks(Keys keys, Function<String, MissionDesk> deskOf) {
        this.keys = keys;
        this.deskOf = deskOf;
    }

    @Override
    public Checked<MissionDesk> of(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Checked.refused(missing());
        }
        return partner(authorization.substring(SCHEME.length()).strip())
                .map(partner -> Checked.sound(deskOf.apply(partner)))
                .orElseGet(() -> Checked.refused(unknown()));
    }

    /** The server reads headers byte by byte: this gives the bytes back. */
    private Optional<String> partner(String key) {
        return keys.partner(key.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Problem missing() {
        return Problem.of(
                        401,
                        "key-missing",
                        new Text(
                                "send your key in the header Authorization: Bearer KEY",
                                "envoyez votre clé dans l'en-tête Authorization: Bearer CLÉ"))
                .with("WWW-Authenticate", CHALLENGE);
    }

    private static Problem unknown() {
        return Problem.of(
                        401,
                        "key-unknown",
                        new Text(
                                "this key is not known here: check it with the operator of this gateway",
                                "cette clé n'est pas connue ici : vérifiez-la avec l'exploitant de cette passerelle"))
                .with("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
    }
}
