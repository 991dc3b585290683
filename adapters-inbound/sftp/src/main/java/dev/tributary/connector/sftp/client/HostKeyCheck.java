package dev.tributary.connector.sftp.client;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.sftp.ssh.Keys;
import dev.tributary.connector.spi.Text;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.jspecify.annotations.Nullable;

/** Accepts the server's own host key, and remembers the one that was refused. */
final class HostKeyCheck implements ServerKeyVerifier {

    private final String address;
    private final Set<String> expected;
    private volatile @Nullable String refused;

    /** @param expected fingerprints */
    HostKeyCheck(String address, Set<String> expected) {
        this.address = address;
        this.expected = expected;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress remote, PublicKey key) {
        String seen = Keys.fingerprint(key);
        boolean isOwn = expected.contains(seen);
        refused = isOwn ? null : seen;
        return isOwn;
    }

    /** Why the key was refused, if one was. */
    Optional<Troubled> refusal() {
        return Optional.ofNullable(refused)
                .map(seen -> new Troubled(Troubled.Kind.LASTING, expected.isEmpty() ? unknown(seen) : changed(seen)));
    }

    private Text unknown(String seen) {
        return new Text(
                "it is not known which host key is that of " + address + "; it showed " + seen
                        + ". Ask its owner whether that is its fingerprint, and if so add the setting host-key: \""
                        + seen + "\"",
                "on ne sait pas quelle clé d'hôte est celle de " + address + " ; il a montré " + seen
                        + ". Demandez à son propriétaire si c'est bien son empreinte, et si oui ajoutez le réglage"
                        + " host-key: \"" + seen + "\"");
    }

    private Text changed(String seen) {
        String known = String.join(", ", expected);
        return new Text(
                "the host key of " + address + " is another one: expected " + known + ", seen " + seen
                        + ". Nothing was sent to it. Someone may be in between; ask its owner, and if the key was"
                        + " replaced, set host-key: \"" + seen + "\"",
                "la clé d'hôte de " + address + " est une autre : attendue " + known + ", vue " + seen
                        + ". Rien ne lui a été envoyé. Quelqu'un s'interpose peut-être ; demandez à son propriétaire,"
                        + " et si la clé a été remplacée, mettez host-key: \"" + seen + "\"");
    }
}
