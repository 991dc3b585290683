package dev.tributary.connector.sftp.client;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHFsyncExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** One file on its way to the results: written under another name, made sure of where the server can, then renamed. */
record Publication(SftpClient files, String folder, String name) {

    private static final int KNOWS_OVERWRITING = SftpConstants.SFTP_V5;

    void publish(Path content) throws IOException {
        String unfinished = folder + "/." + name + ".part";
        files.put(content, unfinished, OpenMode.Write, OpenMode.Create, OpenMode.Truncate);
        sync(unfinished);
        rename(unfinished, folder + "/" + name);
    }

    private void sync(String unfinished) throws IOException {
        OpenSSHFsyncExtension extension = files.getExtension(OpenSSHFsyncExtension.class);
        if (extension != null && extension.isSupported()) {
            try (CloseableHandle handle = files.open(unfinished, OpenMode.Write)) {
                extension.fsync(handle);
            }
        }
    }

    private void rename(String from, String to) throws IOException {
        OpenSSHPosixRenameExtension extension = files.getExtension(OpenSSHPosixRenameExtension.class);
        if (extension != null && extension.isSupported()) {
            extension.posixRename(from, to);
        } else if (files.getVersion() >= KNOWS_OVERWRITING) {
            files.rename(from, to, CopyMode.Overwrite, CopyMode.Atomic);
        } else {
            replace(from, to);
        }
    }

    /** The old one is moved aside, and back again where the new one does not come: one of them is always there. */
    private void replace(String from, String to) throws IOException {
        String aside = folder + "/" + aside(name);
        boolean isThere = isThere(to);
        if (isThere) {
            removed(aside);
            files.rename(to, aside);
        }
        try {
            files.rename(from, to);
        } catch (IOException refused) {
            if (isThere) {
                files.rename(aside, to);
            }
            throw refused;
        }
        removed(aside);
    }

    static String aside(String name) {
        return "." + name + ".old";
    }

    private boolean isThere(String path) throws IOException {
        try {
            files.stat(path);
            return true;
        } catch (SftpException answer) {
            if (answer.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw answer;
        }
    }

    private void removed(String path) throws IOException {
        try {
            files.remove(path);
        } catch (SftpException answer) {
            if (answer.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw answer;
            }
        }
    }
}
