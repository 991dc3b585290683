package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.at;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.FailingChangeContract.Broken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What connectors keep beside the missions. */
interface NoteContract extends StoreContract {

    private static Note note(String key, String text) {
        return new Note("dépôt", key, text);
    }

    private void keepNotes(Note... notes) throws Exception {
        await(store().changeAll(List.of(), List.of(notes)));
    }

    private Optional<String> noted(String key) throws Exception {
        return await(store().note("dépôt", key));
    }

    @Test
    default void aNoteIsKeptReplacedAndForgotten() throws Exception {
        assertThat(noted("cursor")).isEmpty();

        keepNotes(note("cursor", "42 « é » 😀\n"));
        assertThat(noted("cursor")).contains("42 « é » 😀\n");

        keepNotes(note("cursor", "43"), note("other", ""));
        assertThat(noted("cursor")).contains("43");
        assertThat(noted("other")).contains("");

        keepNotes(new Note("dépôt", "cursor", null), new Note("dépôt", "never there", null));
        assertThat(noted("cursor")).isEmpty();
        assertThat(noted("other")).contains("");
    }

    @Test
    default void ofOneKeyTheLastOneCounts() throws Exception {
        keepNotes(note("cursor", "1"), note("cursor", "2"));

        assertThat(noted("cursor")).contains("2");
    }

    @Test
    default void notesOutliveTheStore() throws Exception {
        keepNotes(note("cursor", "42"));

        assertThat(await(reopened().note("dépôt", "cursor"))).contains("42");
    }

    @Test
    default void notesAreApartForEachConnector() throws Exception {
        keepNotes(note("cursor", "42"));

        assertThat(await(store().note("mail", "cursor"))).isEmpty();
        assertThat(await(store().notes(new NoteQuery("mail", "", "", 10)))).isEmpty();
    }

    @Test
    default void notesAreListedByTheirKeys() throws Exception {
        keepNotes(note("seen/b", "2"), note("seen/a", "1"), note("seen/\uD83D\uDE00", "4"), note("seen/\uFFFD", "3"));
        keepNotes(note("seen", "no"), note("seeo", "no"), note("seen.", "no"), note("SEEN/A", "no"));

        assertThat(await(store().notes(new NoteQuery("dépôt", "seen/", "", 10))))
                .containsExactly(
                        note("seen/a", "1"),
                        note("seen/b", "2"),
                        note("seen/\uFFFD", "3"),
                        note("seen/\uD83D\uDE00", "4"));
        assertThat(await(store().notes(new NoteQuery("dépôt", "seen/", "seen/a", 2))))
                .containsExactly(note("seen/b", "2"), note("seen/\uFFFD", "3"));
        assertThat(await(store().notes(new NoteQuery("dépôt", "", "seen/b", 10))))
                .hasSize(3);
    }

    @Test
    default void notesAreKeptTogetherWithMissions() throws Exception {
        await(store().changeAll(
                        List.of(new Located<>(at(queued("a")), keeping(queued("a")))), List.of(note("cursor", "42"))));

        assertThat(found("a")).hasSize(1);
        assertThat(noted("cursor")).contains("42");
    }

    @Test
    default void noNoteIsKeptWhereAChangeFails() throws Exception {
        Change<MissionEntry> broken = found -> {
            throw new Broken();
        };
        List<Located<MissionEntry>> changes =
                List.of(new Located<>(at(queued("a")), keeping(queued("a"))), new Located<>(at(queued("b")), broken));

        assertThatThrownBy(() -> await(store().changeAll(changes, List.of(note("cursor", "42")))))
                .hasRootCauseInstanceOf(Broken.class);

        assertThat(noted("cursor")).isEmpty();
        assertThat(found("a")).isEmpty();
    }
}
