package dev.tributary.connector.email.message;

import dev.tributary.connector.formats.gateway.Hash;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.spi.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.util.DecodingException;
import org.jspecify.annotations.Nullable;

/** Puts what comes with a mail into files. */
final class Store implements Closeable {

    private static final int BLOCK = 16 * 1024;

    private final TemporaryFiles temporary;
    private final long most;
    private final List<Path> files = new ArrayList<>();
    private final List<FileChannel> open = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param most how large one may be, in bytes
     */
    Store(TemporaryFiles temporary, long most) {
        this.temporary = temporary;
        this.most = most;
    }

    /**
     * What was stored.
     *
     * @param hash in hexadecimal digits, of as much as could be had
     * @param fault why that is not all; null if it is
     */
    record Stored(Path file, String hash, @Nullable Finding fault) {}

    Stored keep(MailPart part) throws IOException {
        Path file = temporary.make(".part");
        files.add(file);
        MessageDigest digest = Hash.begin();
        Finding fault;
        try (OutputStream target = Files.newOutputStream(file)) {
            fault = copy(part, target, digest);
        }
        return new Stored(file, Hash.end(digest), fault);
    }

    private @Nullable Finding copy(MailPart part, OutputStream target, MessageDigest digest) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (InputStream content = part.decoded()) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > most) {
                    return Refusals.tooLarge(most);
                }
                target.write(block, 0, read);
                ContentHash.update(digest, block, read);
            }
        } catch (DecodingException | RuntimeException damaged) {
            return Refusals.damaged();
        }
        return size == 0 ? Refusals.empty() : null;
    }

    /** Opens one of the files; it stays open until this is closed. */
    FileWindow open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        open.add(channel);
        return FileWindow.of(channel);
    }

    void delete(Path file) throws IOException {
        files.remove(file);
        Files.deleteIfExists(file);
    }

    /** Deletes all files. */
    void clear() throws IOException {
        MailContent.delete(files);
        files.clear();
    }

    List<Path> files() {
        return files;
    }

    /** Files stay. */
    @Override
    public void close() throws IOException {
        for (FileChannel channel : open) {
            channel.close();
        }
    }
}
