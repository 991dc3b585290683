package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.formats.gateway.Hash;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * A copy of a file on this machine, readable by nobody else, and room for its result file; gone when closed.
 *
 * @param file as it was listed
 * @param hash of its content
 */
record Spool(Listed file, Path copy, Path result, String hash) implements Closeable {

    private static final int PORTION = 1 << 18;

    /** @throws FileSystemException also if somebody writes to the file meanwhile */
    static Spool of(Depot depot, Place place, Surroundings surroundings) throws IOException {
        Listed before = find(depot, place);
        Path copy = local(surroundings, ".in");
        Path result = local(surroundings, ".out");
        try {
            Spool spool = new Spool(before, copy, result, copy(depot.read(place), copy, surroundings.alive()));
            if (Files.size(copy) != before.size() || !find(depot, place).isSameAs(before)) {
                throw new FileSystemException(place.name(), null, "somebody is still writing to it");
            }
            return spool;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(result);
            throw failure;
        }
    }

    private static Path local(Surroundings surroundings, String ending) throws FileSystemException {
        try {
            return surroundings.temporary().make(ending);
        } catch (IOException failure) {
            throw noRoom(failure);
        }
    }

    /** The disk of this machine, and no trouble of the depot's. */
    private static FileSystemException noRoom(IOException failure) {
        return Trouble.with(
                System.getProperty("java.io.tmpdir"), "no copy can be written to this directory of ours", failure);
    }

    private static Listed find(Depot depot, Place place) throws IOException {
        return depot.find(place.folder(), place.name()).orElseThrow(() -> new NoSuchFileException(place.name()));
    }

    private static String copy(InputStream remote, Path copy, Runnable alive) throws IOException {
        MessageDigest digest = Hash.begin();
        byte[] portion = new byte[PORTION];
        try (InputStream content = new DigestInputStream(remote, digest);
                OutputStream local = Files.newOutputStream(copy)) {
            for (int read = content.read(portion); read >= 0; read = content.read(portion)) {
                write(local, portion, read);
                alive.run();
            }
        }
        return Hash.end(digest);
    }

    private static void write(OutputStream local, byte[] portion, int length) throws FileSystemException {
        try {
            local.write(portion, 0, length);
        } catch (IOException failure) {
            throw noRoom(failure);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(result);
    }
}
