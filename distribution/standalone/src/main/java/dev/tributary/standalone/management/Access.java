package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may see more than health: anyone on this machine where no key is set, else whoever has the key. */
final class Access {

    private static final String SCHEME = "Bearer ";

    private final ManagementSettings settings;
    private final boolean local;

    Access(ManagementSettings settings) {
        this.settings = settings;
        this.local = settings.isLocal();
    }

    /** What is answered instead; empty where access is granted. */
    Optional<Page> refusal(@Nullable String authorization) {
        Secret key = settings.key();
        if (key == null) {
            return local ? Optional.empty() : Optional.of(locked());
        }
        return isKey(authorization, key) ? Optional.empty() : Optional.of(wrongKey());
    }

    /** Takes the same time for every wrong key. The server reads headers byte by byte: this gives the bytes back. */
    private static boolean isKey(@Nullable String authorization, Secret key) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        String given = authorization.substring(SCHEME.length()).strip();
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.ISO_8859_1), key.reveal().getBytes(StandardCharsets.UTF_8));
    }

    private Page locked() {
        Text detail = new Text(
                "off this machine only health is served without a key: set management.key",
                "hors de cette machine, seul l'état de santé est servi sans clé : définissez management.key");
        return Page.problem(403, "management-key-missing", detail, settings.language());
    }

    private Page wrongKey() {
        Text detail = new Text(
                "send the key of the setting management.key: Authorization: Bearer KEY",
                "envoyez la clé du réglage management.key : Authorization: Bearer CLÉ");
        return Page.problem(401, "management-key-wrong", detail, settings.language())
                .with("WWW-Authenticate", "Bearer");
    }
}
