package dev.tributary.connector.sftp.client;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.sftp.ssh.Cryptography;
import dev.tributary.connector.sftp.ssh.Keys;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.jspecify.annotations.Nullable;

/**
 * The host keys that are the server's.
 *
 * @param fingerprints as {@code ssh-keygen -l} shows them
 * @param knownHosts a file as OpenSSH keeps it; null for none
 */
public record HostKeys(List<String> fingerprints, @Nullable Path knownHosts) {

    /** The fingerprints of the keys a server at this address may have. */
    Set<String> of(String host, int port) throws IOException {
        Set<String> all = new TreeSet<>(fingerprints);
        if (knownHosts != null) {
            Cryptography.prepare();
            if (!Files.isReadable(knownHosts)) {
                throw new Troubled(Troubled.Kind.LASTING, unreadable(knownHosts));
            }
            for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(knownHosts)) {
                if (entry.getMarker() == null && entry.isHostMatch(host, port)) {
                    add(entry, all);
                }
            }
        }
        return all;
    }

    private static Text unreadable(Path file) {
        return new Text(
                "the file " + file + " that the setting known-hosts names is not there, or may not be read: correct the"
                        + " setting, or the file's permissions",
                "le fichier " + file + " que nomme le réglage known-hosts n'existe pas, ou n'est pas lisible : corrigez"
                        + " le réglage, ou les droits du fichier");
    }

    private static void add(KnownHostEntry entry, Set<String> all) throws IOException {
        try {
            PublicKey key = entry.getKeyEntry().resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
            if (key != null) {
                all.add(Keys.fingerprint(key));
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IOException("a line of the known hosts cannot be read", unreadable);
        }
    }
}
