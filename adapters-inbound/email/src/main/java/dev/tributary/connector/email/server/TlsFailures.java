package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.formats.gateway.Troubled.Kind;
import dev.tributary.connector.spi.Text;
import java.io.EOFException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** What is told of an encryption that did not come about. */
record TlsFailures(Server server) {

    /** Empty if that is not what failed. */
    Optional<Troubled> of(Causes causes) {
        if (causes.find(CertificateExpiredException.class).isPresent()
                || causes.find(CertificateNotYetValidException.class).isPresent()) {
            return Optional.of(troubled(Kind.PASSING, expired(), causes));
        }
        Optional<CertificateException> certificate = causes.find(CertificateException.class);
        if (certificate.isPresent()) {
            return Optional.of(
                    troubled(Kind.LASTING, isOfAnother(certificate.get()) ? ofAnother() : notTrusted(), causes));
        }
        if (causes.find(EOFException.class).isPresent()) {
            return Optional.empty();
        }
        return causes.find(SSLException.class)
                .map(failure -> troubled(Kind.LASTING, isInClear(failure) ? inClear() : nothingInCommon(), causes));
    }

    private static Troubled troubled(Kind kind, Text text, Causes causes) {
        return new Troubled(kind, text, causes.first());
    }

    /** The JDK tells it by its words alone. */
    private static boolean isOfAnother(CertificateException failure) {
        String said = Objects.requireNonNullElse(failure.getMessage(), "");
        return said.startsWith("No name matching") || said.startsWith("No subject alternative");
    }

    private static boolean isInClear(SSLException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "").contains("unrecognized SSL message");
    }

    private Text expired() {
        return new Text(
                "the certificate of " + server.address() + " has expired, or is not valid yet: its owner must renew it;"
                        + " see also whether the clock of this machine is right",
                "le certificat de " + server.address() + " a expiré, ou n'est pas encore valable : son propriétaire"
                        + " doit le renouveler ; voyez aussi si l'horloge de cette machine est juste");
    }

    private Text ofAnother() {
        return new Text(
                "the certificate of " + server.address() + " is that of another name: set " + server.setting()
                        + ".host to the name that its owner gives, not to an address or an alias",
                "le certificat de " + server.address() + " est au nom d'un autre : mettez dans " + server.setting()
                        + ".host le nom que donne son propriétaire, ni une adresse ni un alias");
    }

    private Text notTrusted() {
        return new Text(
                "the certificate of " + server.address() + " is signed by nobody this machine trusts: ask its owner for"
                        + " one that is, or add their authority to the trust store of the Java that runs the gateway",
                "le certificat de " + server.address() + " n'est signé par personne que cette machine reconnaisse :"
                        + " demandez-en un à son propriétaire, ou ajoutez son autorité au magasin de confiance du Java"
                        + " qui exécute la passerelle");
    }

    private Text inClear() {
        return new Text(
                server.address() + " does not speak TLS from the first byte: set " + server.setting()
                        + ".security to starttls, or " + server.setting() + ".port to its port for TLS",
                server.address() + " ne parle pas TLS dès le premier octet : mettez " + server.setting()
                        + ".security à starttls, ou " + server.setting() + ".port à son port TLS");
    }

    private Text nothingInCommon() {
        return new Text(
                server.address() + " and this machine know no encryption in common: ask its owner to update the server,"
                        + " and see " + server.setting() + ".port and " + server.setting() + ".security",
                server.address()
                        + " et cette machine n'ont aucun chiffrement en commun : demandez à son propriétaire de"
                        + " mettre le serveur à jour, et voyez " + server.setting() + ".port et " + server.setting()
                        + ".security");
    }
}
