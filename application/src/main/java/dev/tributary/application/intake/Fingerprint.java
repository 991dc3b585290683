package dev.tributary.application.intake;

import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two items have the same content without keeping it. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Submission submission) {
        MessageDigest digest = sha256();
        add(digest, submission.action().name());
        submission.draft().fields().forEach((field, text) -> {
            add(digest, field.name());
            add(digest, text);
        });
        for (Finding violation : submission.draft().violations()) {
            add(digest, violation.path() + " " + violation.code());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a patch only its mission counts: what it makes of that depends on what the mission was. */
    static String ofPatch(MissionId id) {
        MessageDigest digest = sha256();
        add(digest, "PATCH");
        add(digest, id.value());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
