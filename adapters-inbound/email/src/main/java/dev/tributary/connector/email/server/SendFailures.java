package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.formats.gateway.Troubled.Kind;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What is told of a mail that was not taken: whether it is the mail, its recipient, or the settings.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3463">RFC 3463, Enhanced Mail System Status Codes</a>
 */
record SendFailures(Server server) {

    private static final Pattern LOGIN = Pattern.compile("^53[0458]|\\brelay", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOO_LARGE = Pattern.compile("^552|5\\.3\\.4|5\\.2\\.3");
    private static final Pattern SENDER = Pattern.compile("SendAsDenied|5\\.7\\.60|5\\.1\\.7|5\\.1\\.8");
    private static final Pattern TOO_MANY = Pattern.compile("5\\.4\\.5|limit exceeded|quota", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL = Pattern.compile("5\\.2\\.[12]");

    IOException of(SmtpReply reply, Causes causes) {
        Said said = Said.of(reply.text(), server.credentials().username());
        if (!reply.isForGood() || isTooMany(reply)) {
            return new Troubled(Kind.PASSING, notNow(said), causes.first());
        }
        if (reply.mentions(LOGIN)) {
            return new Troubled(Kind.LASTING, loginWanted(said), causes.first());
        }
        if (reply.mentions(SENDER) || (reply.isToSender() && !reply.mentions(TOO_LARGE))) {
            return new Troubled(Kind.LASTING, senderRefused(said), causes.first());
        }
        return new Postman.Refused(said.text(), causes.first());
    }

    /** Ours, not the recipient's. */
    private static boolean isTooMany(SmtpReply reply) {
        return reply.mentions(TOO_MANY) && !reply.mentions(FULL);
    }

    private Text notNow(Said said) {
        return new Text(
                server.address() + " takes no mail at the moment" + said.quotedInEnglish() + "; it is tried again",
                server.address() + " ne prend pas de courrier en ce moment" + said.quotedInFrench()
                        + " ; nouvel essai");
    }

    private Text loginWanted(Said said) {
        return new Text(
                server.address() + " sends mails for accounts of its own only" + said.quotedInEnglish()
                        + ": set smtp.username with smtp.password or smtp.oauth2",
                server.address() + " n'envoie de courrier que pour ses propres comptes" + said.quotedInFrench()
                        + " : mettez smtp.username avec smtp.password ou smtp.oauth2");
    }

    private Text senderRefused(Said said) {
        return new Text(
                server.address() + " refuses the sender" + said.quotedInEnglish()
                        + ": set smtp.from to an address that the account may send from",
                server.address() + " refuse l'expéditeur" + said.quotedInFrench()
                        + " : mettez dans smtp.from une adresse que le compte peut utiliser");
    }
}
