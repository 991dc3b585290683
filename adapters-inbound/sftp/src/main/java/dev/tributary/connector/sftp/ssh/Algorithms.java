package dev.tributary.connector.sftp.ssh;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.OptionalFeature;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.helpers.AbstractFactoryManager;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.kex.DHFactory;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.mac.Mac;
import org.apache.sshd.common.random.JceRandomFactory;
import org.apache.sshd.common.random.SingletonRandomFactory;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;

/** Algorithms by name, those liked best first. */
public record Algorithms(List<String> kex, List<String> hostKeys, List<String> ciphers, List<String> macs) {

    /** Without any that is broken or about to be. */
    public static final Algorithms CURRENT = new Algorithms(
            List.of(
                    "mlkem768x25519-sha256",
                    "sntrup761x25519-sha512",
                    "sntrup761x25519-sha512@openssh.com",
                    "curve25519-sha256",
                    "curve25519-sha256@libssh.org",
                    "ecdh-sha2-nistp256",
                    "ecdh-sha2-nistp384",
                    "ecdh-sha2-nistp521",
                    "diffie-hellman-group-exchange-sha256",
                    "diffie-hellman-group16-sha512",
                    "diffie-hellman-group18-sha512",
                    "diffie-hellman-group14-sha256"),
            List.of(
                    "ssh-ed25519",
                    "ecdsa-sha2-nistp256",
                    "ecdsa-sha2-nistp384",
                    "ecdsa-sha2-nistp521",
                    "rsa-sha2-512",
                    "rsa-sha2-256"),
            List.of(
                    "chacha20-poly1305@openssh.com",
                    "aes128-gcm@openssh.com",
                    "aes256-gcm@openssh.com",
                    "aes128-ctr",
                    "aes192-ctr",
                    "aes256-ctr"),
            List.of(
                    "hmac-sha2-256-etm@openssh.com",
                    "hmac-sha2-512-etm@openssh.com",
                    "hmac-sha2-256",
                    "hmac-sha2-512"));

    private static final Algorithms OLD = new Algorithms(
            List.of("diffie-hellman-group14-sha1", "diffie-hellman-group-exchange-sha1", "diffie-hellman-group1-sha1"),
            List.of("ssh-rsa"),
            List.of("aes128-cbc", "aes192-cbc", "aes256-cbc", "3des-cbc"),
            List.of("hmac-sha1-etm@openssh.com", "hmac-sha1", "hmac-sha1-96", "hmac-md5"));

    /** The same, and after them those that old servers have nothing better than. */
    public static final Algorithms WITH_OLD = new Algorithms(
            joined(CURRENT.kex, OLD.kex),
            joined(CURRENT.hostKeys, OLD.hostKeys),
            joined(CURRENT.ciphers, OLD.ciphers),
            joined(CURRENT.macs, OLD.macs));

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** The same with one kind of host key only, for each kind: a server shows the one that its client likes best. */
    public List<Algorithms> byHostKey() {
        return Stream.of("ssh-ed25519", "ecdsa-", "rsa")
                .map(kind -> new Algorithms(
                        kex,
                        hostKeys.stream().filter(name -> name.contains(kind)).toList(),
                        ciphers,
                        macs))
                .toList();
    }

    public void applyTo(SshClient client) {
        applyTo(client, ClientBuilder.DH2KEX);
    }

    public void applyTo(SshServer server) {
        applyTo(server, ServerBuilder.DH2KEX);
    }

    /** Chance comes from the JDK: Bouncy Castle's source of it begins a thread that never ends. */
    private void applyTo(AbstractFactoryManager side, Function<DHFactory, KeyExchangeFactory> exchange) {
        side.setRandomFactory(new SingletonRandomFactory(JceRandomFactory.INSTANCE));
        side.setKeyExchangeFactories(
                supported(kex, BuiltinDHFactories::resolveFactory).map(exchange).toList());
        side.setSignatureFactories(supported(hostKeys, BuiltinSignatures::resolveFactory)
                .<NamedFactory<Signature>>map(factory -> factory)
                .toList());
        side.setCipherFactories(supported(ciphers, BuiltinCiphers::resolveFactory)
                .<NamedFactory<Cipher>>map(factory -> factory)
                .toList());
        side.setMacFactories(supported(macs, BuiltinMacs::resolveFactory)
                .<NamedFactory<Mac>>map(factory -> factory)
                .toList());
    }

    private static <T extends OptionalFeature> Stream<T> supported(List<String> names, Function<String, T> factories) {
        return names.stream().map(factories).filter(OptionalFeature::isSupported);
    }
}
