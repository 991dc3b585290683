package dev.tributary.connector.sftp.serve;

import java.nio.file.FileSystemException;
import org.apache.sshd.sftp.common.SftpException;
import org.apache.sshd.sftp.server.SftpErrorStatusDataHandler;
import org.apache.sshd.sftp.server.SftpSubsystemEnvironment;

/** Tells clients why something is refused: the library has but one word for each kind of failure. */
final class Refusals implements SftpErrorStatusDataHandler {

    /** Only reasons, no paths: those are of our disk. */
    @Override
    public String resolveErrorMessage(
            SftpSubsystemEnvironment subsystem,
            int id,
            Throwable failure,
            int subStatus,
            int command,
            Object... arguments) {
        String reason = null;
        if (failure instanceof SftpException ours) {
            reason = ours.getMessage();
        } else if (failure instanceof FileSystemException ofOne) {
            reason = ofOne.getReason();
        }
        return reason == null
                ? SftpErrorStatusDataHandler.super.resolveErrorMessage(
                        subsystem, id, failure, subStatus, command, arguments)
                : reason;
    }
}
