package dev.tributary.connector.sftp.client;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What a server answers, in the words of a depot. */
final class Statuses {

    private Statuses() {}

    /** The same failure, unless it is an answer about one file. */
    static IOException of(IOException failure, String path) {
        if (!(failure instanceof SftpException answer)) {
            return failure;
        }
        return switch (answer.getStatus()) {
            case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH -> new NoSuchFileException(path);
            case SftpConstants.SSH_FX_FILE_ALREADY_EXISTS -> new FileAlreadyExistsException(path);
            case SftpConstants.SSH_FX_PERMISSION_DENIED,
                    SftpConstants.SSH_FX_WRITE_PROTECT,
                    SftpConstants.SSH_FX_OP_UNSUPPORTED -> new AccessDeniedException(path);
            case SftpConstants.SSH_FX_CONNECTION_LOST, SftpConstants.SSH_FX_NO_CONNECTION -> failure;
            default -> new FileSystemException(path, null, SftpConstants.getStatusName(answer.getStatus()));
        };
    }
}
