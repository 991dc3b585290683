package dev.tributary.ocean.client;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.StatusReading.Reported;
import dev.tributary.application.port.StatusTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The table of statuses in a profile. */
final class ProfileTable implements StatusTable {

    private final OceanProfile profile;

    ProfileTable(OceanProfile profile) {
        this.profile = profile;
    }

    @Override
    public Reported read(PlatformStatus status) {
        return new Reported(
                profile.stateOf(Wording.of(orEmpty(status.code())), Wording.of(orEmpty(status.label()))),
                status,
                profile.timeOf(orEmpty(status.time())).orElse(null));
    }

    @Override
    public String fingerprint() {
        byte[] rows = profile.statuses().toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rows));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
