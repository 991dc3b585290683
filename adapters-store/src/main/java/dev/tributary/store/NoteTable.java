package dev.tributary.store;

import dev.tributary.application.port.Note;
import java.sql.Connection;

/** The table {@code note}, as the writer changes it. */
final class NoteTable {

    private final Prepared replace;
    private final Prepared delete;

    NoteTable(Connection connection) {
        replace = new Prepared(connection, "insert or replace into note (connector, note_key, text) values (?, ?, ?)");
        delete = new Prepared(connection, "delete from note where connector = ? and note_key = ?");
    }

    void keep(Note note) {
        if (note.text() == null) {
            delete.text(note.connector()).text(note.key()).run();
        } else {
            replace.text(note.connector()).text(note.key()).text(note.text()).run();
        }
    }
}
