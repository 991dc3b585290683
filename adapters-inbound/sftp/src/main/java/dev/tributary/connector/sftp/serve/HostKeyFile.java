package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.ssh.Cryptography;
import dev.tributary.connector.sftp.ssh.Keys;
import dev.tributary.connector.spi.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;

/** The server's own key: made once, kept, and never written over. */
record HostKeyFile(Path file) {

    private static final int BITS = 256;

    KeyPair key() throws IOException, GeneralSecurityException {
        Cryptography.prepare();
        if (!Files.exists(file)) {
            make();
        }
        return Keys.privateKey(new Secret(Files.readString(file)), null);
    }

    private void make() throws IOException, GeneralSecurityException {
        Path place = file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path unfinished = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        KeyPair made = KeyUtils.generateKeyPair("ssh-ed25519", BITS);
        createForUsOnly(unfinished);
        try (OutputStream content = Files.newOutputStream(unfinished)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(made, "tributary", null, content);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void createForUsOnly(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }
}
