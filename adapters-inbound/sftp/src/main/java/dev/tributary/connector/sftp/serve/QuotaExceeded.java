package dev.tributary.connector.sftp.serve;

import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What the client is told whose partner has no room left. */
final class QuotaExceeded extends SftpException {

    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1 << 20;

    QuotaExceeded(long most) {
        super(
                SftpConstants.SSH_FX_QUOTA_EXCEEDED,
                "your folders may hold " + most / MEBIBYTE + " MiB: remove what you no longer need from done, rejected"
                        + " and results");
    }
}
