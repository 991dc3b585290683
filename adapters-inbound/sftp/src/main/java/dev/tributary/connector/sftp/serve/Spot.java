package dev.tributary.connector.sftp.serve;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A place in a partner's directory: the root, one of its four folders, or a file in one. There is nothing else, so there is
 * no way out.
 *
 * @param parts none, a folder, or a folder and a name
 */
record Spot(List<String> parts) {

    private static final String INBOX = "inbox";
    private static final Set<String> FOLDERS = Set.of(INBOX, "done", "rejected", "results");
    private static final int DEPTH = 2;

    /** File systems take 255 bytes; what we add while we claim a file, put it away and tell its result are 35 at most. */
    private static final int MOST_BYTES = 220;

    /** @throws NoSuchFileException if there can be nothing of that name */
    static Spot of(String path) throws NoSuchFileException {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        Spot spot = new Spot(List.copyOf(parts));
        if (spot.parts.size() > DEPTH
                || (!spot.parts.isEmpty() && !FOLDERS.contains(spot.parts.get(0)))
                || path.indexOf('\0') >= 0
                || (File.separatorChar != '/' && path.contains(File.separator))) {
            throw new NoSuchFileException(path);
        }
        return spot;
    }

    /** On our disk, where a link is nothing that a partner can get at. */
    Path below(Path home) throws NoSuchFileException {
        Path place = home;
        for (String part : parts) {
            place = place.resolve(part);
        }
        if (parts.size() == DEPTH && Files.isSymbolicLink(place)) {
            throw new NoSuchFileException(toString());
        }
        return place;
    }

    /** @throws FileSystemException if no file can be uploaded under that name */
    Spot named() throws FileSystemException {
        String name = name();
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new FileSystemException(
                    toString(), null, "the name is too long: it may have " + MOST_BYTES + " bytes in UTF-8");
        }
        if (name.indexOf('\\') >= 0) {
            throw new AccessDeniedException(toString(), null, "a name has no backslash in it");
        }
        return this;
    }

    String name() {
        return parts.get(parts.size() - 1);
    }

    /** @throws AccessDeniedException if it is no file of the inbox: nothing else may be written */
    Spot inInbox() throws AccessDeniedException {
        if (parts.size() != DEPTH || !parts.get(0).equals(INBOX)) {
            throw new AccessDeniedException(toString(), null, "only files in the inbox may be written");
        }
        return this;
    }

    /** @throws AccessDeniedException if it is no file */
    Spot file() throws AccessDeniedException {
        if (parts.size() != DEPTH) {
            throw new AccessDeniedException(toString(), null, "the four folders stay as they are");
        }
        return this;
    }

    boolean isInInbox() {
        return parts.size() == DEPTH && parts.get(0).equals(INBOX);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", parts);
    }
}
