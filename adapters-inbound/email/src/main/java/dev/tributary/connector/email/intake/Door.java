package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Question;
import dev.tributary.connector.email.intake.Admission.Admitted;
import dev.tributary.connector.email.intake.Admission.Later;
import dev.tributary.connector.email.intake.Admission.Reason;
import dev.tributary.connector.email.intake.Admission.Refused;
import dev.tributary.connector.email.message.Head;
import dev.tributary.connector.email.senders.Authentication;
import dev.tributary.connector.email.senders.Automatic;
import dev.tributary.connector.email.senders.HourlyLimit;
import dev.tributary.connector.email.senders.Senders;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets in who may hand missions in by mail. */
public final class Door {

    private static final String NOTHING_SAID = "it says nothing of this mail: is the name right?";
    private static final String NOT_PASSED = "it says otherwise";

    private final Senders senders;
    private final @Nullable Authentication authentication;
    private final Set<String> own;
    private final HourlyLimit limit;

    /**
     * A door.
     *
     * @param authentication who vouches for senders; null where nobody does
     * @param own the gateway's addresses
     */
    public Door(Senders senders, @Nullable Authentication authentication, Set<String> own, HourlyLimit limit) {
        this.senders = senders;
        this.authentication = authentication;
        this.own = Set.copyOf(own);
        this.limit = limit;
    }

    /** @param isKnown whether it was let in before, and counts already among its sender's mails */
    Admission admit(Head head, boolean isKnown) {
        String sender = head.sender();
        Optional<Automatic> automatic = Automatic.of(head, own);
        if (automatic.isPresent()) {
            return new Refused(Reason.AUTOMATIC, automatic.get().reason());
        }
        if (sender == null) {
            return new Refused(Reason.NO_SENDER, "");
        }
        Optional<String> partner = senders.partnerOf(sender);
        if (partner.isEmpty()) {
            return new Refused(Reason.STRANGER, "");
        }
        if (authentication != null && !authentication.isPassed(head)) {
            return new Refused(Reason.UNAUTHENTICATED, authentication.isSpoken(head) ? NOT_PASSED : NOTHING_SAID);
        }
        Optional<Question> question = Question.of(partner.get(), head);
        if (question.isEmpty()) {
            return new Refused(Reason.NO_SENDER, "");
        }
        Optional<Instant> again = isKnown ? Optional.empty() : limit.take(sender);
        return again.isPresent() ? new Later(again.get()) : new Admitted(question.get());
    }
}
