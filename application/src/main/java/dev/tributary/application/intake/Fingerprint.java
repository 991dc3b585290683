package dev.tributary.application.intake;

import dev.tributary.domain.Finding;
import dev.tributary.domain.draft.MissionDraft;
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
        add(digest, submission.draft());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A patch is known by what it makes of one and the same mission: the real one may have moved on in between. */
    static String of(Patch patch) {
        MessageDigest digest = sha256();
        add(digest, "PATCH");
        add(digest, patch.id().value());
        add(digest, patch.change().apply(FullMission.of(patch.id())));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, MissionDraft draft) {
        draft.fields().forEach((field, text) -> {
            add(digest, field.name());
            add(digest, text);
        });
        for (Finding violation : draft.violations()) {
            add(digest, violation.path() + " " + violation.code());
        }
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
