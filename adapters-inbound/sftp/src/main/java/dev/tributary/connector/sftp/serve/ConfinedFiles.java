package dev.tributary.connector.sftp.serve;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.security.Principal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.jspecify.annotations.Nullable;

/** What partners can do with files: upload to their inbox, read and remove what is theirs. Nothing leads out of it. */
final class ConfinedFiles implements SftpFileSystemAccessor {

    private final Map<String, Room> rooms;

    ConfinedFiles(Map<String, Room> rooms) {
        this.rooms = rooms;
    }

    private Room room(SftpSubsystemProxy subsystem) throws AccessDeniedException {
        Room room = rooms.get(subsystem.getSession().getUsername());
        if (room == null) {
            throw new AccessDeniedException("/");
        }
        return room;
    }

    /** Checks the path as the client wrote it; what comes back starts at the partner's root. */
    @Override
    public Path resolveLocalFilePath(SftpSubsystemProxy subsystem, Path rootDir, String remotePath) throws IOException {
        Spot spot = Spot.of(remotePath);
        spot.below(room(subsystem).home());
        return rootDir.getFileSystem().getPath(spot.toString());
    }

    @Override
    public LinkOption[] resolveFileAccessLinkOptions(
            SftpSubsystemProxy subsystem, Path file, int command, @Nullable String extension, boolean followLinks) {
        return new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }

    private static boolean isWriting(Set<? extends OpenOption> options) {
        return List.copyOf(options).contains(StandardOpenOption.WRITE)
                || List.copyOf(options).contains(StandardOpenOption.APPEND);
    }

    /** The permissions that a client asks for are not given: the files are ours as well. */
    @Override
    public SeekableByteChannel openFile(
            SftpSubsystemProxy subsystem,
            @Nullable FileHandle fileHandle,
            Path file,
            @Nullable String handle,
            Set<? extends OpenOption> options,
            FileAttribute<?>... attributes)
            throws IOException {
        Room room = room(subsystem);
        Spot spot = Spot.of(file.toString());
        Set<OpenOption> own = new HashSet<>(options);
        own.add(LinkOption.NOFOLLOW_LINKS);
        if (!isWriting(options)) {
            return FileChannel.open(spot.file().below(room.home()), own);
        }
        if (fileHandle == null) {
            throw new AccessDeniedException(spot.toString(), null, "upload the file anew to change its size");
        }
        Path place = spot.inInbox().named().below(room.home());
        boolean isAnew = own.remove(StandardOpenOption.TRUNCATE_EXISTING);
        room.quota().count();
        return room.uploads()
                .begin(fileHandle, spot.name(), () -> new MeteredChannel(open(place, own, room), room.quota(), isAnew));
    }

    private static FileChannel open(Path place, Set<OpenOption> options, Room room) throws IOException {
        boolean isThere = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (!isThere) {
            room.quota().takeFile();
        }
        try {
            return FileChannel.open(place, options, OwnFiles.ofFile(place));
        } catch (IOException | RuntimeException failure) {
            if (!isThere) {
                room.quota().giveFile(0);
            }
            throw failure;
        }
    }

    @Override
    public void syncFileData(
            SftpSubsystemProxy subsystem, FileHandle fileHandle, Path file, String handle, Channel channel)
            throws IOException {
        if (channel instanceof MeteredChannel written) {
            written.sync();
        }
    }

    /** What the client is told to be closed is on the disk. */
    @Override
    public void closeFile(
            SftpSubsystemProxy subsystem,
            @Nullable FileHandle fileHandle,
            Path file,
            @Nullable String handle,
            Channel channel,
            Set<? extends OpenOption> options)
            throws IOException {
        try (channel) {
            if (channel instanceof MeteredChannel written && written.isOpen()) {
                written.sync();
            }
        }
    }

    @Override
    public void renameFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
            throws IOException {
        Room room = room(subsystem);
        Spot source = Spot.of(from.toString()).file();
        Spot target = Spot.of(to.toString()).inInbox().named();
        Path place = source.below(room.home());
        Path newPlace = target.below(room.home());
        CopyOption[] how = options == null ? new CopyOption[0] : options.toArray(CopyOption[]::new);
        room.uploads().move(mark(source), target.name(), () -> Files.move(place, newPlace, how));
    }

    /** Files that were put away are never being uploaded: no mark bears such a name. */
    private static String mark(Spot spot) {
        return spot.isInInbox() ? spot.name() : spot.toString();
    }

    @Override
    public void removeFile(SftpSubsystemProxy subsystem, Path path, boolean isDirectory) throws IOException {
        Room room = room(subsystem);
        Spot spot = Spot.of(path.toString()).file();
        Path place = spot.below(room.home());
        room.uploads().remove(mark(spot), () -> {
            long size = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .size();
            Files.delete(place);
            room.quota().giveFile(size);
            return place;
        });
    }

    @Override
    public void createDirectory(SftpSubsystemProxy subsystem, Path path) throws IOException {
        throw new AccessDeniedException(path.toString(), null, "there are four folders and no others");
    }

    @Override
    public void createLink(SftpSubsystemProxy subsystem, Path link, Path existing, boolean symLink) throws IOException {
        throw new AccessDeniedException(link.toString(), null, "no links");
    }

    @Override
    public String resolveLinkTarget(SftpSubsystemProxy subsystem, Path link) throws IOException {
        throw new AccessDeniedException(link.toString(), null, "no links");
    }

    @Override
    public void copyFile(SftpSubsystemProxy subsystem, Path source, Path target, Collection<CopyOption> options)
            throws IOException {
        throw new AccessDeniedException(source.toString(), null, "no copies: upload the file again");
    }

    @Override
    public void setFilePermissions(
            SftpSubsystemProxy subsystem, Path file, Set<PosixFilePermission> permissions, LinkOption... options) {
        // clients ask for this with every upload, and would take a refusal for a failed one
    }

    @Override
    public void setFileOwner(SftpSubsystemProxy subsystem, Path file, Principal value, LinkOption... options)
            throws IOException {
        throw new AccessDeniedException(file.toString(), null, "files stay their owner's");
    }

    @Override
    public void setGroupOwner(SftpSubsystemProxy subsystem, Path file, Principal value, LinkOption... options)
            throws IOException {
        throw new AccessDeniedException(file.toString(), null, "files stay their group's");
    }

    @Override
    public void setFileAccessControl(SftpSubsystemProxy subsystem, Path file, List<AclEntry> acl, LinkOption... options)
            throws IOException {
        throw new AccessDeniedException(file.toString(), null, "no access control lists");
    }
}
