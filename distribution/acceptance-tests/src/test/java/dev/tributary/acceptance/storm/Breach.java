package dev.tributary.acceptance.storm;

/** A promise that was not kept to a mission. */
record Breach(Promise promise, String how) {

    enum Promise {
        /** What was acknowledged last is what is at Océan. */
        NOTHING_LOST,
        NEVER_THERE_TWICE,
        NEVER_OLDER_AFTER_NEWER,
        /** Only a change whose outcome is unknown is repeated. */
        NO_REPETITION_WITHOUT_DOUBT,
        /** Nothing is brought that nobody asked for. */
        NOTHING_INVENTED,
        /** It ends in the state that fits what is at Océan. */
        NAMED_END,
        /** Each acknowledged content is the next revision. */
        REVISIONS_COUNTED
    }
}
