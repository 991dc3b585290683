package dev.tributary.standalone.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a result file goes: written under a temporary name beside it, there under its own only once it is whole. */
final class ResultTarget implements AutoCloseable {

    private final Path target;
    private final Path temporary;

    ResultTarget(Path target) {
        this.target = target.toAbsolutePath();
        this.temporary = this.target.resolveSibling("." + target.getFileName() + ".part");
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(temporary);
    }

    /** Once all is written and closed. */
    void publish() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException never) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing but what was published. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
