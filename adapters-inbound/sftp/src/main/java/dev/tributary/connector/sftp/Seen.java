package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * What came of a look at all depots.
 *
 * @param failure the first trouble with a whole depot; null if there was none
 * @param attention what an operator has to see to; null for nothing
 */
record Seen(@Nullable IOException failure, @Nullable Text attention) {

    static final Seen NOTHING = new Seen(null, null);

    Seen and(Intake.Look look) {
        Text ofOne = look.failure() == null ? look.attention() : Failures.told(look.failure());
        return new Seen(failure, attention == null ? ofOne : attention);
    }

    /** Trouble with status files keeps nobody from handing in. */
    Seen and(FileSystemException ofOne) {
        return new Seen(failure, attention == null ? Failures.told(ofOne) : attention);
    }

    Seen and(Text ofOne) {
        return new Seen(failure, attention == null ? ofOne : attention);
    }

    Seen and(IOException trouble) {
        return new Seen(failure == null ? trouble : failure, attention);
    }
}
