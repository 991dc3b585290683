package dev.tributary.connector.email;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Everything ends at one step, before or after it was done: nothing that is asked for later is done. */
final class Ends {

    private final List<String> passed = new ArrayList<>();
    private int left;

    private Ends(int left) {
        this.left = left;
    }

    /** @param end counted from 1; two for each step */
    static Ends at(int end) {
        return new Ends(end);
    }

    static Ends never() {
        return new Ends(Integer.MAX_VALUE);
    }

    /** The process is gone. */
    static final class Ended extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        Ended(String where) {
            super("the end, for the sake of a test: " + where);
        }
    }

    interface Step<T> {
        T run() throws IOException;
    }

    interface Act {
        void run() throws IOException;
    }

    <T> T step(String name, Step<T> step) throws IOException {
        pass("before " + name);
        T done = step.run();
        pass("after " + name);
        return done;
    }

    void act(String name, Act act) throws IOException {
        pass("before " + name);
        act.run();
        pass("after " + name);
    }

    <T> CompletionStage<T> stage(String name, Supplier<? extends CompletionStage<? extends T>> stage) {
        pass("before " + name);
        return stage.get().thenApply(done -> {
            pass("after " + name);
            return (T) done;
        });
    }

    private synchronized void pass(String where) {
        if (left > 0) {
            left--;
            passed.add(where);
        }
        if (left == 0) {
            throw new Ended(where());
        }
    }

    synchronized boolean hasEnded() {
        return left == 0;
    }

    /** How many there were, the last included. */
    synchronized int count() {
        return passed.size();
    }

    /** The last, as long as there is one. */
    synchronized String where() {
        return passed.isEmpty() ? "nowhere" : passed.get(passed.size() - 1);
    }

    /** Whether it ended between these two, or at one of them. */
    synchronized boolean isFrom(String after, String before) {
        int last = passed.size() - 1;
        return passed.get(last).equals(after)
                || (last > 0
                        && passed.get(last).equals(before)
                        && passed.get(last - 1).equals(after));
    }
}
