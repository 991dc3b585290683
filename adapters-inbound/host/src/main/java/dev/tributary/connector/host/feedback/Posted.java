package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Note;
import dev.tributary.connector.spi.ConnectorState;
import java.time.Instant;
import java.util.Objects;

/** A parcel as it is kept: its lane, when it was posted, and its content, on a line each but for the content's own. */
record Posted(String key, String lane, Instant at, String content) {

    static String write(String lane, Instant at, String content) {
        return lane + "\n" + at.toEpochMilli() + "\n" + content;
    }

    static Posted read(Note note) {
        String[] parts = Objects.requireNonNull(note.text(), "a parcel that is kept has a text")
                .split("\n", 3);
        return new Posted(note.key(), parts[0], Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]);
    }

    ConnectorState.Parcel attempt(int number) {
        return new ConnectorState.Parcel(lane, content, at, number);
    }
}
