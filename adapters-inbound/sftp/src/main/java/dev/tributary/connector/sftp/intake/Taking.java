package dev.tributary.connector.sftp.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Reads a file and hands in its items. */
public interface Taking {

    /**
     * Returns once every item has its verdict.
     *
     * @param file a copy of it on this machine
     * @param name what the document is called
     * @param onceKey the same when the same document comes again after a crash, and never for another one
     * @param result where its result file is written to
     * @throws InterruptedException as soon as the connector closes: nothing may be acknowledged then
     */
    Outcome take(Path file, String name, String onceKey, OutputStream result) throws IOException, InterruptedException;

    /** How many items had which verdict. */
    record Outcome(long offered, long accepted, long duplicate, long rejected) {

        /** Whether the file is of any use: one of which nothing was taken goes to another folder. */
        boolean isAnyTaken() {
            return accepted + duplicate > 0;
        }

        /** Counts only. */
        @Override
        public String toString() {
            return offered + " offered, " + accepted + " accepted, " + duplicate + " duplicate, " + rejected
                    + " rejected";
        }
    }
}
