package dev.tributary.connector.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Runs work on the thread that brings it, one after the other: what comes meanwhile waits for its turn. */
final class CallingThread implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        if (running) {
            return;
        }
        running = true;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        running = false;
    }
}
