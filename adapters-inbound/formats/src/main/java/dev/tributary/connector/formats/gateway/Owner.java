package dev.tributary.connector.formats.gateway;

import java.io.IOException;
import java.util.Random;

/** Under which name this connector of this gateway claims what it takes: drawn once, and kept. */
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

    /** Another name, which nobody has drawn before. */
    public String another() {
        return draw(chance);
    }
}
