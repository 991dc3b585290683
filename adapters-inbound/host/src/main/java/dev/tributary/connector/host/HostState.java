package dev.tributary.connector.host;

import dev.tributary.application.Notes;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.connector.host.feedback.Feedback;
import dev.tributary.connector.spi.ConnectorState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What one connector keeps, as notes beside the missions. */
final class HostState implements ConnectorState {

    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_KEY = 250;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 65_536;
    /** What is kept of a parcel beside its content. */
    private static final int LONGEST_ADDRESS = 2 * LONGEST_NAME + 30;

    private static final String OWN = "own/";
    /** What a connector sees before the key of a parcel. */
    private static final String GATEWAY = "tributary/";

    private final Feedback feedback;
    private final Door door;

    HostState(Feedback feedback, Door door) {
        this.feedback = feedback;
        this.door = door;
    }

    @Override
    public CompletionStage<Optional<String>> get(String key) {
        String place = own(key);
        return door.read(() -> notes().find(connector(), place));
    }

    @Override
    public CompletionStage<List<Entry>> list(String prefix, String after, int limit) {
        require(limit >= 1 && limit <= MOST_ENTRIES, "a limit is between 1 and 1,000");
        NoteQuery query = new NoteQuery(connector(), OWN + prefix, OWN + after, limit);
        return door.read(() -> notes().list(query))
                .thenApply(notes -> notes.stream()
                        .map(note -> new Entry(note.key().substring(OWN.length()), note.text()))
                        .toList());
    }

    @Override
    public CompletionStage<Void> keep(List<Entry> entries) {
        List<Note> notes = notes(entries);
        return door.read(() -> notes().keep(notes)).whenComplete((kept, failure) -> kept(notes));
    }

    /** The notes that these entries are kept as. */
    List<Note> notes(List<Entry> entries) {
        require(entries.size() <= MOST_ENTRIES, "at most 1,000 entries at once, not " + entries.size());
        return entries.stream().map(this::note).toList();
    }

    /** These were kept, or may have been; there may be parcels among them. */
    void kept(List<Note> notes) {
        feedback.outboxes().kept(notes);
    }

    private Note note(Entry entry) {
        String value = entry.value();
        String key = entry.key();
        boolean isParcel = key.startsWith(GATEWAY) && feedback.outboxes().isKey(key.substring(GATEWAY.length()));
        int longest = isParcel ? LONGEST_VALUE + LONGEST_ADDRESS : LONGEST_VALUE;
        require(value == null || value.length() <= longest, "a value has at most 65,536 characters");
        return new Note(connector(), isParcel ? key.substring(GATEWAY.length()) : own(key), value);
    }

    private static String own(String key) {
        require(!key.isEmpty() && key.length() <= LONGEST_KEY, "a key has 1 to 250 characters");
        require(!key.startsWith(GATEWAY), "keys that begin with tributary/ are the gateway's");
        return OWN + key;
    }

    @Override
    public Entry parcel(String outbox, String lane, String content) {
        requireName(outbox, "an outbox");
        requireName(lane, "a lane");
        require(content.length() <= LONGEST_VALUE, "a content has at most 65,536 characters");
        Note note = feedback.outboxes().post(outbox, lane, content);
        return new Entry(GATEWAY + note.key(), note.text());
    }

    @Override
    public AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier) {
        requireName(outbox, "an outbox");
        Objects.requireNonNull(courier, "courier");
        return door.keepOpen(() -> feedback.outboxes().deliver(outbox, courier));
    }

    private static void requireName(String name, String what) {
        require(
                !name.isEmpty()
                        && name.codePointCount(0, name.length()) <= LONGEST_NAME
                        && name.chars().noneMatch(Character::isISOControl),
                what + " has a name of 1 to 100 printable characters");
    }

    private static void require(boolean inRange, String otherwise) {
        if (!inRange) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private Notes notes() {
        return feedback.surroundings().notes();
    }

    private String connector() {
        return feedback.surroundings().connector();
    }
}
