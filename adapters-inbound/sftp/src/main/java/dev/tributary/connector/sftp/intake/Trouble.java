package dev.tributary.connector.sftp.intake;

import java.nio.file.FileSystemException;

/** Trouble with one file, told with its name. */
final class Trouble {

    private Trouble() {}

    /** No message of the cause: it may quote what is in a file. */
    static FileSystemException with(String file, String what, Exception cause) {
        FileSystemException trouble = new FileSystemException(
                file, null, what + ": " + cause.getClass().getSimpleName());
        trouble.initCause(cause);
        return trouble;
    }
}
