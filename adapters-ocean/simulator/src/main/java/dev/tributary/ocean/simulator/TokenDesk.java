package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Issues tokens and knows which still count. */
final class TokenDesk {

    private static final int TOKEN_BYTES = 20;

    private final InstantSource clock;
    private final Duration lifetime;
    private final RandomGenerator random;
    private final Map<String, Instant> endOfToken = new HashMap<>();

    TokenDesk(InstantSource clock, Duration lifetime, RandomGenerator random) {
        this.clock = clock;
        this.lifetime = lifetime;
        this.random = random;
    }

    synchronized String issue() {
        Instant now = clock.instant();
        endOfToken.values().removeIf(end -> !end.isAfter(now));
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        endOfToken.put(token, now.plus(lifetime));
        return token;
    }

    synchronized boolean accepts(@Nullable String token) {
        Instant end = token == null ? null : endOfToken.get(token);
        return end != null && end.isAfter(clock.instant());
    }

    synchronized void revokeAll() {
        endOfToken.clear();
    }
}
