package dev.tributary.connector.sftp.ssh;

import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.bouncycastle.BouncyCastleSecurityProviderRegistrar;

/** Where ciphers come from: Bouncy Castle, for this connector alone. By itself the library would add it to the whole JVM. */
public final class Cryptography {

    private static final class OwnBouncyCastle extends BouncyCastleSecurityProviderRegistrar {
        @Override
        public boolean isNamedProviderUsed() {
            return false;
        }
    }

    private Cryptography() {}

    /** To be called before anything else of the library is; a second call does nothing. */
    public static synchronized void prepare() {
        if (SecurityUtils.getRegisteredProvider(SecurityUtils.BOUNCY_CASTLE) == null) {
            OwnBouncyCastle own = new OwnBouncyCastle();
            SecurityUtils.registerSecurityProvider(own);
            SecurityUtils.setDefaultProviderChoice(own);
        }
    }
}
