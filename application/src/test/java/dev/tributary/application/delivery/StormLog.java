package dev.tributary.application.delivery;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what is logged in a storm, instead of the console: a store out of order, a platform that serves nobody, or a bug. */
final class StormLog extends Handler {

    private static final Set<String> EXPECTED = Set.of(
            "due missions cannot be claimed: ",
            "an outcome cannot be recorded: ",
            "statuses that are due cannot be read: ",
            "housekeeping was left undone: ");
    private static final Set<String> STORE_FAILURES = Set.of("busy", "the store is closed");
    private static final Set<String> REST = Set.of(
            "the platform serves nobody: calls rest, one status at a time is read to see whether it is back",
            "the platform is back: calls go on");

    private final Logger logger = Logger.getLogger("dev.tributary.application");
    private final List<String> surprises = new CopyOnWriteArrayList<>();

    void begin() {
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    void end() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }

    List<String> surprises() {
        return surprises;
    }

    @Override
    public void publish(LogRecord record) {
        String told = MessageFormat.format(record.getMessage(), record.getParameters());
        boolean isStoreFailure = EXPECTED.stream()
                .anyMatch(what -> told.startsWith(what) && isStoreFailure(told.substring(what.length())));
        if (record.getThrown() != null || (!isStoreFailure && !REST.contains(told))) {
            surprises.add(told + " " + record.getThrown());
        }
    }

    private static boolean isStoreFailure(String why) {
        return STORE_FAILURES.stream().anyMatch(why::endsWith);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
