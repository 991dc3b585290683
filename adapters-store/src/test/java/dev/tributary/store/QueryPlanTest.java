package dev.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.EntryQuery;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked all the time must not read the whole table. */
class QueryPlanTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void make() {
        file = directory.resolve("store.db");
        Stores.open(file).close();
    }

    private String plan(String sql) throws Exception {
        return String.join("\n", Stores.query(file, "explain query plan " + sql));
    }

    private String plan(EntryQuery query) throws Exception {
        return plan(EntrySearch.of(query).sql());
    }

    @Test
    void whatIsDueComesOutOfAnIndexInOrder() throws Exception {
        assertThat(plan(MissionTable.DUE_DELIVERIES))
                .contains("COVERING INDEX mission_due")
                .doesNotContain("TEMP");
        assertThat(plan(MissionTable.DUE_CHECKS))
                .contains("COVERING INDEX mission_check")
                .doesNotContain("TEMP");
    }

    @Test
    void anIdIsLookedUpInItsIndex() throws Exception {
        assertThat(plan(MissionTable.NUMBERS)).contains("COVERING INDEX mission_key (mission_id=?)");
        assertThat(plan(EntryReading.FIND)).contains("INDEX mission_key (mission_id=?)");
    }

    @Test
    void theBacklogIsCountedWithoutTheMissions() throws Exception {
        assertThat(plan(EntryReading.BACKLOG))
                .contains("COVERING INDEX mission_due")
                .contains("tally");
    }

    @Test
    void whatIsOverForLongComesOutOfAnIndexInOrder() throws Exception {
        assertThat(plan(EntryReading.RESTING))
                .contains("INDEX mission_rest (updated_at>? AND updated_at<?)")
                .doesNotContain("TEMP");
    }

    @Test
    void aTimelineIsRemovedAlongItsChain() throws Exception {
        assertThat(plan(EventTable.DELETE))
                .contains("SEARCH event USING INTEGER PRIMARY KEY")
                .doesNotContain("SCAN event");
    }

    @Test
    void whichNumberWasTheLastIsKnownWithoutAScan() throws Exception {
        assertThat(plan(EventReading.NEWEST)).contains("SEARCH event").doesNotContain("SCAN event");
    }

    @Test
    void rememberedVerdictsAreSiftedPageAfterPage() throws Exception {
        assertThat(plan(VerdictTable.PAGE))
                .contains("INTEGER PRIMARY KEY (rowid>?)")
                .doesNotContain("TEMP");
    }

    @Test
    void aTimelineFollowsItsChain() throws Exception {
        assertThat(plan(EventReading.TIMELINE))
                .doesNotContain("SCAN e")
                .doesNotContain("SCAN m")
                .contains("SEARCH event USING INTEGER PRIMARY KEY");
    }

    @Test
    void eventsAreReadOnFromWhereTheyWereLeft() throws Exception {
        assertThat(plan(EventReading.OF_ALL)).contains("SEARCH e USING INTEGER PRIMARY KEY (rowid>?)");
        assertThat(plan(EventReading.OF_PARTNER))
                .contains("SEARCH e USING INDEX event_partner (partner=? AND rowid>?)")
                .doesNotContain("TEMP");
    }

    @Test
    void listsUseWhatTheyCan() throws Exception {
        EntryQuery ofPartner = new EntryQuery(new Partner("acme"), null, null, null, null, null, 0, 50);
        EntryQuery failed = new EntryQuery(null, DeliveryState.FAILED, null, null, null, null, 0, 50);

        assertThat(plan(ofPartner))
                .contains("INDEX mission_partner (partner=? AND rowid>?)")
                .doesNotContain("TEMP");
        assertThat(plan(failed))
                .contains("INDEX mission_trouble (delivery=? AND rowid>?)")
                .doesNotContain("TEMP");
        assertThat(plan(Stores.ALL)).contains("INTEGER PRIMARY KEY (rowid>?)").doesNotContain("TEMP");
    }
}
