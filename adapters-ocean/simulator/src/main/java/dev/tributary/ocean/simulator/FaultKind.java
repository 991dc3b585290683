package dev.tributary.ocean.simulator;

/** What can go wrong with a call; each strikes at its usual moment unless told otherwise. */
public enum FaultKind {
    /** The call takes {@link Fault#latency()} longer; adds to any other fault. */
    LATENCY(Moment.BEFORE_EFFECT),
    /** The connection is closed without an answer. */
    LOST_ANSWER(Moment.AFTER_EFFECT),
    /** The connection is closed halfway through the right answer. */
    CUT_ANSWER(Moment.AFTER_EFFECT),
    /** 401, though the token is right. */
    UNAUTHORIZED(Moment.BEFORE_EFFECT),
    /** 403 in JSON. */
    FORBIDDEN(Moment.BEFORE_EFFECT),
    /** 403 as a page of the front server, such as a firewall that dislikes a text. */
    FORBIDDEN_PAGE(Moment.BEFORE_EFFECT),
    /** 429, with {@code Retry-After} where the fault has one; so do the next two. */
    TOO_MANY_REQUESTS(Moment.BEFORE_EFFECT),
    /** 500 in JSON. */
    SERVER_ERROR(Moment.BEFORE_EFFECT),
    /** 503 as a page. */
    UNAVAILABLE(Moment.BEFORE_EFFECT),
    /** 200 as a page. */
    PAGE(Moment.BEFORE_EFFECT),
    /** 404 as a page. */
    NOT_FOUND_PAGE(Moment.BEFORE_EFFECT),
    /** 400 with {@code oceanStatus}. */
    BAD_PARAMETERS(Moment.BEFORE_EFFECT),
    /** The same in an array of one. */
    BAD_PARAMETERS_IN_ARRAY(Moment.BEFORE_EFFECT),
    /** 200 whose message tells of a failure. */
    FAILURE_MESSAGE(Moment.BEFORE_EFFECT),
    /** 200 whose message tells of neither success nor failure. */
    UNJUDGEABLE_MESSAGE(Moment.AFTER_EFFECT),
    /** 200 with an empty message. */
    EMPTY_MESSAGE(Moment.AFTER_EFFECT),
    /** 200 without a body. */
    EMPTY_BODY(Moment.AFTER_EFFECT);

    private final Moment usualMoment;

    FaultKind(Moment usualMoment) {
        this.usualMoment = usualMoment;
    }

    public Moment usualMoment() {
        return usualMoment;
    }
}
