package dev.tributary.connector.sftp.serve;

import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What the client is told whose partner has no room left. */
final class QuotaExceeded extends SftpException {

    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1 << 20;

    private QuotaExceeded(String message) {
        super(SftpConstants.SSH_FX_QUOTA_EXCEEDED, message);
    }

    static QuotaExceeded of(Allowance most) {
        return new QuotaExceeded("your folders may hold " + most.bytes() / MEBIBYTE + " MiB in " + most.files()
                + " files: remove what you no longer need from done, rejected and results");
    }
}
