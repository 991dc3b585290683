package dev.tributary.store;

import org.jspecify.annotations.Nullable;

/** Asks for the files to be wiped after a commit, which is kept whether they are or not; then tells. */
final class Wiping {

    private boolean isDone;
    private @Nullable SqlTrouble trouble;

    void done() {
        isDone = true;
    }

    void failed(SqlTrouble why) {
        trouble = why;
    }

    void requireDone(Failures failures) {
        if (trouble != null) {
            throw failures.of(trouble.exception());
        }
        if (!isDone) {
            throw failures.unwiped();
        }
    }
}
