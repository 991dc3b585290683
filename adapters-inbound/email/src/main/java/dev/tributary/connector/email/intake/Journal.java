package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Report;
import dev.tributary.connector.email.intake.Admission.Reason;
import dev.tributary.connector.email.intake.Admission.Refused;
import dev.tributary.connector.spi.ConnectorContext;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;

/** Tells and counts what becomes of mails; no word of who wrote them or what is in them. */
public record Journal(ConnectorContext context) {

    void finished(long uid, String key, Report report) {
        context.counter("mails").accept(1);
        if (!report.isAnyReadable()) {
            context.counter("mails_unreadable").accept(1);
        }
        log("mail " + key + " (UID " + uid + "): " + report);
    }

    void copy(long uid, String key) {
        context.counter("mails_copied").accept(1);
        log("mail " + key + " (UID " + uid + ") has been taken before: this copy is put away");
    }

    void refused(long uid, Refused refused) {
        context.counter("mails_" + refused.reason().counted()).accept(1);
        String more = refused.more().isEmpty() ? "" : " (" + refused.more() + ")";
        Level level = refused.reason() == Reason.UNAUTHENTICATED ? Level.WARNING : Level.INFO;
        context.logger()
                .log(
                        level,
                        "UID " + uid + " is " + refused.reason().words() + more
                                + ": it is put away under rejected, and not answered");
    }

    /** The failure's message is left out: it may quote the mail. */
    void unforeseen(String mail, RuntimeException failure) {
        String place = Stream.of(failure.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        context.logger()
                .log(
                        Level.WARNING,
                        mail + " could not be taken apart ("
                                + failure.getClass().getSimpleName() + place
                                + "), which is a fault of this program");
    }

    void vanished(long uid) {
        log("UID " + uid + " was gone before it was finished: somebody moved or deleted it");
    }

    void unclaimed() {
        context.logger()
                .log(
                        Level.WARNING,
                        "the mail server keeps no keywords, so that no gateway can claim a mail: let this one alone read the"
                                + " folder");
    }

    private void log(String line) {
        context.logger().log(Level.INFO, line);
    }
}
