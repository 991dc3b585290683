package dev.tributary.connector.sftp.depot;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders on this machine. No link is followed: a link in a folder of a partner's is nobody's file.
 *
 * @param label as {@link Depot#label()} has it
 * @param root where the four folders lie
 * @param claims where files lie while they are handed in, out of the partner's sight, on the same disk
 */
public record LocalDepot(String label, Path root, Path claims) implements Depot {

    @Override
    public void open() throws IOException {
        for (Folder folder : List.of(Folder.INBOX, Folder.DONE, Folder.REJECTED, Folder.RESULTS)) {
            Files.createDirectories(path(folder));
        }
    }

    /** Where it lies. */
    public Path path(Folder folder) {
        return switch (folder) {
            case INBOX -> root.resolve("inbox");
            case CLAIMED -> claims;
            case DONE -> root.resolve("done");
            case REJECTED -> root.resolve("rejected");
            case RESULTS -> root.resolve("results");
        };
    }

    private Path path(Place file) {
        return path(file.folder()).resolve(file.name());
    }

    @Override
    public List<Listed> list(Folder folder) throws IOException {
        if (folder == Folder.CLAIMED && !Files.exists(claims)) {
            return List.of();
        }
        List<Listed> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(path(folder))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                find(folder, file.getFileName().toString()).ifPresent(files::add);
            }
        }
        files.sort(Listed.OLDEST_FIRST);
        return files;
    }

    @Override
    public Optional<Listed> find(Folder folder, String name) throws IOException {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(path(new Place(folder, name)), BasicFileAttributes.class, NOFOLLOW_LINKS);
            return file.isRegularFile()
                    ? Optional.of(new Listed(
                            name, file.size(), file.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void move(Place from, Place to) throws IOException {
        if (to.folder() == Folder.CLAIMED) {
            Files.createDirectories(claims);
        }
        if (Files.exists(path(to), NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream read(Place file) throws IOException {
        return Files.newInputStream(path(file), NOFOLLOW_LINKS);
    }

    @Override
    public byte[] part(Place file, long from, int length) throws IOException {
        try (InputStream content = read(file)) {
            content.skipNBytes(from);
            return content.readNBytes(length);
        }
    }

    @Override
    public void publish(String name, Path content) throws IOException {
        Path unfinished = path(Folder.RESULTS).resolve("." + name + ".part");
        Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(
                unfinished,
                path(Folder.RESULTS).resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void remove(Place file) throws IOException {
        Files.deleteIfExists(path(file));
    }
}
