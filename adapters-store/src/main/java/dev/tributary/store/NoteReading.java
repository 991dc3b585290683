package dev.tributary.store;

import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import java.util.List;
import java.util.Optional;

/** Reads notes. */
final class NoteReading {

    static final String ONE = "select text from note where connector = ? and note_key = ?";
    static final String SOME = "select note_key, text from note"
            + " where connector = ? and note_key > ? and note_key >= ? and note_key < ? order by note_key limit ?";
    /** Greater than any other: no text has it. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private NoteReading() {}

    static Optional<String> one(ReadSession session, String connector, String key) {
        return Optional.ofNullable(
                session.prepared(ONE).text(connector).text(key).first(row -> row.text(1)));
    }

    /** Keys that begin alike follow one another. */
    static List<Note> some(ReadSession session, NoteQuery query) {
        return session.prepared(SOME)
                .text(query.connector())
                .text(query.after())
                .text(query.prefix())
                .text(query.prefix() + LAST_CHARACTER)
                .number(query.limit())
                .list(row -> new Note(query.connector(), row.text(1), row.text(2)));
    }
}
