package dev.tributary.ocean.simulator;

import java.util.Set;

/** How this Océan behaves where the vendor's documentation leaves it open. */
public record OpenQuestions(
        Set<RequestEncoding> encodings,
        DateNotation expiryNotation,
        OnExisting onExisting,
        OnModify onModify,
        OnDeleted onDeleted) {

    /** What a create of an id that is there does. */
    public enum OnExisting {
        /** Nothing, and says so. */
        ANSWER_EXISTS,
        /** It is put there twice. */
        ADD_ANOTHER
    }

    /** What becomes of the fields that a modification leaves out. */
    public enum OnModify {
        REPLACE,
        PATCH
    }

    /** What a status read tells of a deleted mission. */
    public enum OnDeleted {
        /** It is unknown, 404. */
        FORGET,
        /** It is shown with the status {@code SUPPRIMEE}. */
        SHOW
    }

    public OpenQuestions {
        encodings = Set.copyOf(encodings);
        if (encodings.isEmpty()) {
            throw new IllegalArgumentException("At least one request encoding must be accepted");
        }
    }

    /** Query string, both dates with the space, answers that a mission exists, replaces on modify, forgets on delete. */
    public static OpenQuestions defaults() {
        return new OpenQuestions(
                Set.of(RequestEncoding.QUERY),
                DateNotation.WITH_SPACE,
                OnExisting.ANSWER_EXISTS,
                OnModify.REPLACE,
                OnDeleted.FORGET);
    }

    public OpenQuestions accepting(Set<RequestEncoding> accepted) {
        return new OpenQuestions(accepted, expiryNotation, onExisting, onModify, onDeleted);
    }

    public OpenQuestions withExpiryNotation(DateNotation notation) {
        return new OpenQuestions(encodings, notation, onExisting, onModify, onDeleted);
    }

    public OpenQuestions with(OnExisting answer) {
        return new OpenQuestions(encodings, expiryNotation, answer, onModify, onDeleted);
    }

    public OpenQuestions with(OnModify answer) {
        return new OpenQuestions(encodings, expiryNotation, onExisting, answer, onDeleted);
    }

    public OpenQuestions with(OnDeleted answer) {
        return new OpenQuestions(encodings, expiryNotation, onExisting, onModify, answer);
    }
}
