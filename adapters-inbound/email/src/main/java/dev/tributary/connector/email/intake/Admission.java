package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Question;
import java.time.Instant;
import java.util.Locale;

/** Whether a mail is read, as far as its head tells. */
public sealed interface Admission {

    /** It is, and this is what its answer answers to. */
    record Admitted(Question question) implements Admission {}

    /**
     * It is not, nor answered.
     *
     * @param more why, where there is more to say, without a word of it; else empty
     */
    record Refused(Reason reason, String more) implements Admission {}

    /** It will be, from then on: its sender has written a lot. */
    record Later(Instant from) implements Admission {}

    /** Why a mail is neither read nor answered. */
    enum Reason {
        /** It is from no address, or from several. */
        NO_SENDER("from no sender"),
        /** Its sender is not among those whose mails are read. */
        STRANGER("from a stranger"),
        /** The trusted server did not vouch for its sender. */
        UNAUTHENTICATED("from a sender that the trusted server does not vouch for (dmarc=pass)"),
        /** A program wrote it, or it came by a list. */
        AUTOMATIC("automatic");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In the name of a counter. */
        String counted() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** For the log. */
        String words() {
            return words;
        }
    }
}
