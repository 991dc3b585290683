package dev.tributary.connector.sftp.client;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.common.SftpConstants;

/** Folders on a partner's server. */
public final class RemoteDepot implements Depot {

    private final Link link;
    private final String label;
    private final Layout layout;

    /** @param label as {@link Depot#label()} has it */
    public RemoteDepot(Link link, String label, Layout layout) {
        this.link = link;
        this.label = label;
        this.layout = layout;
    }

    @Override
    public String label() {
        return label;
    }

    private String path(Place file) {
        return layout.path(file.folder()) + "/" + file.name();
    }

    private interface Question<T> {
        T ask(SftpClient files) throws IOException;
    }

    private <T> T ask(String path, Question<T> question) throws IOException {
        SftpClient files = link.files();
        try {
            return question.ask(files);
        } catch (IOException failure) {
            throw Statuses.of(failure, path);
        }
    }

    @Override
    public void open() throws IOException {
        for (Folder folder : List.of(Folder.INBOX, Folder.DONE, Folder.REJECTED, Folder.RESULTS)) {
            make(layout.path(folder));
        }
    }

    private void make(String folder) throws IOException {
        ask(folder, files -> {
            try {
                return files.stat(folder);
            } catch (IOException notThere) {
                files.mkdir(folder);
                return notThere;
            }
        });
    }

    @Override
    public List<Listed> list(Folder folder) throws IOException {
        String path = layout.path(folder);
        List<Listed> listed = new ArrayList<>();
        try {
            ask(path, files -> {
                try (CloseableHandle handle = files.openDir(path)) {
                    for (List<DirEntry> page = files.readDir(handle); page != null; page = files.readDir(handle)) {
                        page.forEach(entry -> listed(entry.getFilename(), entry.getAttributes())
                                .ifPresent(listed::add));
                    }
                }
                return listed;
            });
        } catch (NoSuchFileException notMade) {
            if (folder != Folder.CLAIMED) {
                throw notMade;
            }
        }
        listed.sort(Listed.OLDEST_FIRST);
        return listed;
    }

    /** Some old servers do not tell what kind of file it is. */
    private static Optional<Listed> listed(String name, Attributes file) {
        int type = file.getType();
        boolean isFile = file.isRegularFile() || type == SftpConstants.SSH_FILEXFER_TYPE_UNKNOWN || type == 0;
        Instant modified = file.getModifyTime() == null
                ? Instant.EPOCH
                : file.getModifyTime().toInstant();
        return isFile && !name.equals(".") && !name.equals("..")
                ? Optional.of(new Listed(name, file.getSize(), modified))
                : Optional.empty();
    }

    @Override
    public Optional<Listed> find(Folder folder, String name) throws IOException {
        String path = path(new Place(folder, name));
        try {
            return listed(name, ask(path, files -> files.lstat(path)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** By the protocol's oldest way, which never writes over a file; servers that do so all the same are asked first. */
    @Override
    public void move(Place from, Place to) throws IOException {
        if (to.folder() == Folder.CLAIMED) {
            make(layout.path(Folder.CLAIMED));
        } else if (find(to.folder(), to.name()).isPresent()) {
            throw new FileAlreadyExistsException(to.toString());
        }
        try {
            ask(path(from), files -> {
                files.rename(path(from), path(to));
                return to;
            });
        } catch (AccessDeniedException | NoSuchFileException | FileAlreadyExistsException told) {
            throw told;
        } catch (FileSystemException unclear) {
            throw cleared(from, to, unclear);
        }
    }

    /** The third version of the protocol has one word for most that can fail. */
    private FileSystemException cleared(Place from, Place to, FileSystemException unclear) throws IOException {
        if (find(from.folder(), from.name()).isEmpty()) {
            return new NoSuchFileException(from.toString());
        }
        if (find(to.folder(), to.name()).isPresent()) {
            return new FileAlreadyExistsException(to.toString());
        }
        return new AccessDeniedException(from.toString(), to.toString(), unclear.getReason());
    }

    @Override
    public InputStream read(Place file) throws IOException {
        return ask(path(file), files -> files.read(path(file)));
    }

    @Override
    public byte[] part(Place file, long from, int length) throws IOException {
        return ask(path(file), files -> {
            try (CloseableHandle handle = files.open(path(file), SftpClient.OpenMode.Read)) {
                byte[] bytes = new byte[length];
                int read = files.read(handle, from, bytes);
                return Arrays.copyOf(bytes, Math.max(0, read));
            }
        });
    }

    @Override
    public void publish(String name, Path content) throws IOException {
        String folder = layout.path(Folder.RESULTS);
        ask(folder + "/" + name, files -> {
            new Publication(files, folder, name).publish(content);
            return name;
        });
    }

    @Override
    public void remove(Place file) throws IOException {
        try {
            ask(path(file), files -> {
                files.remove(path(file));
                return file;
            });
        } catch (NoSuchFileException gone) {
            return;
        }
    }
}
