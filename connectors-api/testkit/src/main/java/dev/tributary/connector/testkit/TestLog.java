package dev.tributary.connector.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what was logged, at any level. May be used from any thread. */
public final class TestLog implements System.Logger {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    /** Each line as level and text, oldest first. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** What was logged of failures, as a log would print it: message, stack and causes. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public String getName() {
        return "test";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
        lines.add(level + " " + message);
        if (thrown != null) {
            failures.add(printed(thrown));
        }
    }

    private static String printed(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("\tat ").append(place).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public void log(
            Level level,
            @Nullable ResourceBundle bundle,
            @Nullable String format,
            @Nullable Object @Nullable ... values) {
        boolean isPlain = values == null || values.length == 0;
        lines.add(level + " " + format + (isPlain ? "" : " " + Arrays.toString(values)));
    }
}
