package dev.tributary.connector.formats.intake;

import dev.tributary.connector.formats.result.Verdict;

/** How many items of a document ended in which verdict. */
public record Outcome(long accepted, long duplicate, long rejected) {

    static final Outcome NONE = new Outcome(0, 0, 0);

    Outcome and(Verdict.Word verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Outcome(accepted + 1, duplicate, rejected);
            case DUPLICATE -> new Outcome(accepted, duplicate + 1, rejected);
            case REJECTED -> new Outcome(accepted, duplicate, rejected + 1);
        };
    }

    public long offered() {
        return accepted + duplicate + rejected;
    }

    /** Whether something of it is a mission now, or was before. */
    public boolean isAnyTaken() {
        return accepted + duplicate > 0;
    }
}
