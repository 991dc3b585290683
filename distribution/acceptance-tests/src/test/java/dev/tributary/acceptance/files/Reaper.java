package dev.tributary.acceptance.files;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.tributary.acceptance.program.Program;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Kills the program when a file has come so far, or a little later. */
final class Reaper implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    /** What it takes to hand in a file, more or less. */
    private static final long WHILE_TAKEN = TimeUnit.MILLISECONDS.toNanos(20);

    /** What the other steps take. */
    private static final long WHILE_MOVED = TimeUnit.MICROSECONDS.toNanos(500);

    private final Folders folders;
    private final RandomGenerator random;
    private final WatchService changes;
    private final Map<Step, Integer> found = new EnumMap<>(Step.class);

    Reaper(Folders folders, RandomGenerator random) throws IOException {
        this.folders = folders;
        this.random = random;
        this.changes = FileSystems.getDefault().newWatchService();
        for (Path folder : folders.watched()) {
            folder.register(changes, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        }
    }

    /** How far the files had come that were aimed at, when the program was dead. */
    Map<Step, Integer> found() {
        return Map.copyOf(found);
    }

    void kill(Program program, String name, Step step) throws Exception {
        boolean before = folders.hasResult(name);
        while (folders.step(name, before) == Step.WAITS) {
            awaitChange(program, name);
        }
        long since = System.nanoTime();
        while (folders.step(name, before).compareTo(step) < 0) {
            if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new AssertionError(name + " does not come to " + step + "; " + program.output());
            }
        }
        linger(step);
        program.kill();
        found.merge(folders.step(name, before), 1, Integer::sum);
    }

    /** While it is being uploaded, or when it has just been. */
    void killAtUpload(Program program, String name) throws Exception {
        while (folders.isMissing(name)) {
            awaitChange(program, name);
        }
        linger(Step.CLAIMED);
        program.kill();
    }

    private void awaitChange(Program program, String name) throws Exception {
        WatchKey change = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (change == null || !program.isAlive()) {
            throw new AssertionError(name + " does not come; " + program.output());
        }
        change.pollEvents();
        change.reset();
    }

    /** At once, or somewhere in what comes next. */
    private void linger(Step step) {
        long nanos = random.nextBoolean() ? 0 : random.nextLong(step == Step.CLAIMED ? WHILE_TAKEN : WHILE_MOVED);
        long since = System.nanoTime();
        while (System.nanoTime() - since < nanos) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
