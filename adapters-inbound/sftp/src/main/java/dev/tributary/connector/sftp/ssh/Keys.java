package dev.tributary.connector.sftp.ssh;

import dev.tributary.connector.spi.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Iterator;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/** Keys as they are written. */
public final class Keys {

    private Keys() {}

    /**
     * A private key in any of the usual forms: OpenSSH's, PEM, PKCS#8.
     *
     * @throws GeneralSecurityException if it is none, or the passphrase does not fit
     */
    public static KeyPair privateKey(Secret text, @Nullable Secret passphrase) throws GeneralSecurityException {
        Cryptography.prepare();
        byte[] written = (text.reveal().strip() + "\n").getBytes(StandardCharsets.UTF_8);
        try (InputStream content = new ByteArrayInputStream(written)) {
            Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(
                    null,
                    NamedResource.ofName("private-key"),
                    content,
                    passphrase == null ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(passphrase.reveal()));
            Iterator<KeyPair> found = pairs == null ? null : pairs.iterator();
            if (found == null || !found.hasNext()) {
                throw new GeneralSecurityException("no key");
            }
            return found.next();
        } catch (IOException | RuntimeException unreadable) {
            throw new GeneralSecurityException("no key that can be read", unreadable);
        }
    }

    /**
     * A public key as a line of {@code authorized_keys} has it.
     *
     * @throws GeneralSecurityException if it is none
     */
    public static PublicKey publicKey(String line) throws GeneralSecurityException {
        Cryptography.prepare();
        try {
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line.strip());
            PublicKey key = entry == null ? null : entry.resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
            if (key == null) {
                throw new GeneralSecurityException("no key");
            }
            return key;
        } catch (IOException | RuntimeException unreadable) {
            throw new GeneralSecurityException("no key that can be read", unreadable);
        }
    }

    /** As {@code ssh-keygen -l} shows it: {@code SHA256:…}. */
    public static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(key);
    }
}
