package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import java.time.Instant;
import java.util.List;

/** Sends again what has failed, was refused or has expired; safe when repeated. */
public final class RetryRequest implements Change<Verdict> {

    private final Scope scope;
    private final Order order;
    private final Instant now;

    public RetryRequest(Scope scope, Order order, Instant now) {
        this.scope = scope;
        this.order = order;
        this.now = now;
    }

    @Override
    public Step<Verdict> apply(Found found) {
        return Identity.visible(found.entries(), scope)
                .map(known -> Admissions.retry(known, order, now))
                .orElseGet(() -> Step.leave(new Verdict.Rejected(List.of(IntakeFindings.ID_UNKNOWN), List.of())));
    }
}
