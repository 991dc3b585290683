package dev.tributary.connector.sftp.depot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders of one partner. For one thread. A file that is not there is a {@link java.nio.file.NoSuchFileException}, a
 * name that is taken a {@link java.nio.file.FileAlreadyExistsException}, what is not allowed an
 * {@link java.nio.file.AccessDeniedException}, other trouble with one file another
 * {@link java.nio.file.FileSystemException}; whatever else is thrown says that the depot cannot be reached.
 */
public interface Depot {

    /** What it is called in logs and in the names of documents; empty where there is only one. */
    String label();

    /** Makes the folders that are not there, but for {@link Folder#CLAIMED}. */
    void open() throws IOException;

    /** The regular files of a folder, the oldest first; none where the folder is not there. */
    List<Listed> list(Folder folder) throws IOException;

    /** One file, if it is there. */
    Optional<Listed> find(Folder folder, String name) throws IOException;

    /** Moves a file in one step; never over another one. {@link Folder#CLAIMED} is made when it is needed. */
    void move(Place from, Place to) throws IOException;

    /** The whole content. */
    InputStream read(Place file) throws IOException;

    /** Up to so many bytes of the content, from this one on. */
    byte[] part(Place file, long from, int length) throws IOException;

    /** Puts a file into {@link Folder#RESULTS}, in one step: nobody ever sees half of it. One of that name is replaced. */
    void publish(String name, Path content) throws IOException;

    /** Removes a file, if it is there. */
    void remove(Place file) throws IOException;
}
