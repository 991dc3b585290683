package dev.tributary.connector.email;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What an {@link ImapProxy} is asked to do. */
final class ImapProxyRules {

    private final List<UnaryOperator<String>> rewritings = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> swallowed = new ConcurrentHashMap<>();
    private final Map<String, Runnable> before = new ConcurrentHashMap<>();
    private final Map<String, Runnable> after = new ConcurrentHashMap<>();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile int cutAfter;
    private volatile boolean isSilentInIdle;
    private volatile int atOnce = Integer.MAX_VALUE;
    private volatile Duration pause = Duration.ZERO;

    void rewrite(String pattern, String replacement) {
        rewritings.add(line -> line.replaceAll(pattern, replacement));
    }

    void answer(String command, String verdict) {
        answers.put(command, verdict);
    }

    void swallow(String command) {
        swallowed.put(command, command);
    }

    void fallSilentInIdle() {
        isSilentInIdle = true;
    }

    void cutLiterals(int bytes, int times) {
        cutAfter = bytes;
        cuts.set(times);
    }

    void trickle(int bytes, Duration between) {
        atOnce = bytes;
        pause = between;
    }

    void before(String command, Runnable action) {
        before.put(command, action);
    }

    void after(String command, Runnable action) {
        after.put(command, action);
    }

    void forget() {
        rewritings.clear();
        List.of(answers, swallowed, before, after).forEach(Map::clear);
        cuts.set(0);
        isSilentInIdle = false;
        trickle(Integer.MAX_VALUE, Duration.ZERO);
    }

    String rewritten(String line) {
        String result = line;
        for (UnaryOperator<String> rewriting : rewritings) {
            result = rewriting.apply(result);
        }
        return result;
    }

    Optional<String> answerTo(String command) {
        return of(answers, command);
    }

    boolean isSwallowed(String command) {
        return of(swallowed, command).isPresent();
    }

    void runBefore(String command) {
        of(before, command).ifPresent(Runnable::run);
    }

    void runAfter(String command) {
        of(after, command).ifPresent(Runnable::run);
    }

    private static <T> Optional<T> of(Map<String, T> byBeginning, String command) {
        return byBeginning.entrySet().stream()
                .filter(entry -> Pattern.compile(entry.getKey(), Pattern.CASE_INSENSITIVE)
                        .matcher(command)
                        .lookingAt())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean isSilentInIdle() {
        return isSilentInIdle;
    }

    /** How many bytes of a literal are still let through, where it is to be cut. */
    Optional<Integer> cut() {
        return cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? Optional.of(cutAfter) : Optional.empty();
    }

    int atOnce() {
        return atOnce;
    }

    Duration pause() {
        return pause;
    }
}
