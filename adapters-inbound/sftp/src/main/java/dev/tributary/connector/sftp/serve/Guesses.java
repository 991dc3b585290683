package dev.tributary.connector.sftp.serve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** How long answers to passwords wait: longer with each wrong one for the same account, and one after the other by address. */
final class Guesses {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(20);
    private static final int MOST_DOUBLINGS = 5;
    private static final int MOST_KNOWN = 10_000;

    private final Map<String, Integer> failures = new LinkedHashMap<>();
    private final Map<String, Long> busyUntil = new LinkedHashMap<>();

    /**
     * After how many nanoseconds to answer; empty where too many are waiting: this one is refused, right or not.
     *
     * @param now in nanoseconds
     */
    synchronized OptionalLong pause(String address, String account, boolean isRight, long now) {
        long queue = Math.max(0, busyUntil.getOrDefault(address, now) - now);
        if (queue > LONGEST_QUEUE.toNanos()) {
            return OptionalLong.empty();
        }
        String guesser = address + " " + account;
        Integer known = failures.remove(guesser);
        int before = known == null ? 0 : known;
        long pause = queue;
        if (before > 0) {
            pause += FIRST.toNanos() << Math.min(before - 1, MOST_DOUBLINGS);
        }
        if (!isRight) {
            keep(failures, guesser, before + 1);
            busyUntil.remove(address);
            keep(busyUntil, address, now + pause + FIRST.toNanos());
        } else if (pause > 0) {
            busyUntil.remove(address);
            keep(busyUntil, address, now + pause);
        }
        return OptionalLong.of(pause);
    }

    private static <T> void keep(Map<String, T> map, String key, T value) {
        map.put(key, value);
        if (map.size() > MOST_KNOWN) {
            map.remove(map.keySet().iterator().next());
        }
    }
}
