package dev.tributary.ocean.client;

import java.nio.charset.StandardCharsets;

/** The shipped profile with one change. */
final class Profiles {

    private Profiles() {}

    static OceanProfile with(String line, String instead) {
        return ProfileReader.read("changed.yaml", changed(line, instead).getBytes(StandardCharsets.UTF_8));
    }

    static String changed(String line, String instead) {
        String shipped = new String(ProfileReader.shippedBytes(), StandardCharsets.UTF_8);
        if (!shipped.contains(line)) {
            throw new IllegalArgumentException("the shipped profile has no '" + line + "'");
        }
        return shipped.replace(line, instead);
    }
}
