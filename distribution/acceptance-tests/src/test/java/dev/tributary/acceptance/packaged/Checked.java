package dev.tributary.acceptance.packaged;

import java.util.concurrent.Callable;

/** Calls that can fail, where a failure ends the test. */
final class Checked {

    private Checked() {}

    static <T> T get(Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
