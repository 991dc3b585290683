package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.gateway.Kept;
import java.io.IOException;
import java.util.Random;

/** Under which name this connector of this gateway claims files: drawn once, and kept. */
public final class Owner {

    private static final String KEY = "owner";

    private final String name;
    private final Random chance;

    private Owner(String name, Random chance) {
        this.name = name;
        this.chance = chance;
    }

    public static Owner of(Kept kept, Random chance) throws IOException, InterruptedException {
        String known = kept.get(KEY).orElse("");
        if (!known.isEmpty()) {
            return new Owner(known, chance);
        }
        String drawn = draw(chance);
        kept.keep(KEY, drawn);
        return new Owner(drawn, chance);
    }

    private static String draw(Random chance) {
        return "%08x".formatted(chance.nextInt());
    }

    public String name() {
        return name;
    }

    Claim claim(String fileName) {
        return new Claim(name, draw(chance), fileName);
    }

    boolean owns(Claim claim) {
        return claim.owner().equals(name);
    }
}
