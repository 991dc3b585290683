package dev.tributary.connector.email.server;

import java.util.HashSet;
import java.util.Set;

/** The threads that have come since this was made. */
final class Threads {

    private static final long MILLIS_TO_END = 3_000;

    private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

    /** Those that do not end; the JDK's own that end by themselves, and are not ours, are none. */
    Set<String> left() throws InterruptedException {
        Set<String> left = new HashSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && isOurs(thread)) {
                thread.join(MILLIS_TO_END);
                if (thread.isAlive()) {
                    left.add(thread.getName());
                }
            }
        }
        return left;
    }

    private static boolean isOurs(Thread thread) {
        return !thread.getName().startsWith("process reaper");
    }
}
