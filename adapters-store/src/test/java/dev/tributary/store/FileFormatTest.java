package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.ACME;
import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.Step;
import dev.tributary.domain.DeliveryState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written today is read by every later version: whoever changes it needs a migration. */
class FileFormatTest {

    private static final String DETAILS = "{\"deliveryRevision\":6,\"attempts\":3,\"reason\":\"answer-lost\","
            + "\"reasonWords\":\"délai dépassé 😀\",\"since\":1795521599998,\"deliveryUpdatedAt\":1795521600003,"
            + "\"presence\":\"UNCERTAIN\",\"pending\":\"MODIFY\",\"held\":4,\"pendingRevision\":5,\"doubt\":2,"
            + "\"quietUntil\":1795521600004,\"unjudged\":1,\"statusCode\":\"7\",\"statusLabel\":\"Démarrée\","
            + "\"refusalReason\":\"trop loin\",\"complement\":\"à 2 km\",\"externalId\":\"X-9\","
            + "\"statusTime\":\"24/11/2026 12:05\",\"reportedAt\":1795521600005,\"checkedAt\":1795521600006}";
    private static final String CONTENT =
            "{\"revision\":7,\"intent\":\"CANCELLED\",\"document\":\"missions 24;11.csv\","
                    + "\"item\":\"ligne 42\",\"customerId\":1110000000,\"type\":\"LIVRAISON\",\"interventionAt\":1796113800000,"
                    + "\"expiresAt\":1796144400000,\"lastName\":\"Lefèvre\",\"firstName\":\"Noël\","
                    + "\"reference\":\"Entrepôt Nord\",\"street\":\"12 rue de l'Union\",\"postalCode\":\"59000\","
                    + "\"city\":\"Lille\",\"latitude\":50.62925,\"longitude\":3.057256,"
                    + "\"comment\":\"Sonner deux fois ; code \\\"12\\\\34\\\" & 😀\\nmerci\\t!\",\"dispatch\":\"PREPARE\","
                    + "\"warnings\":[{\"path\":\"/destination/reference\",\"code\":\"reference-cut-on-screen\","
                    + "\"english\":\"cut\",\"french\":\"coupée\"},{\"path\":\"\",\"code\":\"other\","
                    + "\"english\":\"“quoted”\",\"french\":\"« entre guillemets »\"}]}";

    @TempDir
    private Path directory;

    private Path file;
    private MissionStore store;

    @BeforeEach
    void open() {
        file = directory.resolve("store.db");
        store = Stores.open(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aMissionIsOneRow() throws Exception {
        Stores.keep(store, full("a"));

        assertThat(Stores.query(file, "select * from mission"))
                .containsExactly(String.join(
                        "|",
                        "1|a|1110000000|Société Générale d'Été|dépôt|Lefèvre Noël|UNCERTAIN|STARTED|1796113800000",
                        "1795521600001|1795521600007|1795521599992|1795521600009|1",
                        DETAILS,
                        CONTENT,
                        "1795521599996"));
    }

    @Test
    void aTimelineIsAChainOfRows() throws Exception {
        MissionEntry kept = Stores.keep(store, queued("a"));
        Stores.await(store.change(Stores.at(kept), Stores.keeping(kept)));

        assertThat(Stores.query(file, "select * from event"))
                .containsExactly(
                        "1|1|null|acme|1795521600000|ACCEPTED|1|null|null|null|null",
                        "2|1|1|acme|1795521600000|ACCEPTED|1|null|null|null|null");
        assertThat(Stores.query(file, "select last_event from mission")).containsExactly("2");
    }

    @Test
    void aRememberedVerdictHoldsTheEntry() throws Exception {
        OnceKey key = new OnceKey("api", ACME, "key");
        Stores.await(store.change(
                new Place.OfMission(full("a").key().id(), key),
                found -> Step.keep(full("a"), List.of(), kept -> kept)
                        .remembering(kept -> new Remembered("print", new Verdict.Accepted(kept, true)))));

        assertThat(Stores.query(file, "select * from verdict"))
                .containsExactly("api|acme|key|print|1795521600000|{\"verdict\":\"CREATED\",\"entry\":{\"number\":1,"
                        + "\"id\":\"a\",\"customer\":1110000000,\"partner\":\"Société Générale d'Été\","
                        + "\"connector\":\"dépôt\",\"delivery\":\"UNCERTAIN\",\"progress\":\"STARTED\","
                        + "\"dueAt\":1795521600001,\"nextCheckAt\":1795521600007,\"waitsSince\":1795521599996,"
                        + "\"createdAt\":1795521599992,"
                        + "\"updatedAt\":1795521600009,\"details\":" + DETAILS + ",\"content\":" + CONTENT + "}}");
    }

    @Test
    void operatorsSeeTimesAsText() throws Exception {
        Stores.keep(store, full("a"));

        assertThat(Stores.query(file, "select * from missions"))
                .containsExactly("1|a|1110000000|Société Générale d'Été|dépôt|Lefèvre Noël|7|UNCERTAIN|answer-lost|3"
                        + "|STARTED|2026-12-01 08:30:00|2026-11-24 12:00:00|2026-11-24 12:00:00|2026-11-24 11:59:59"
                        + "|2026-11-24 12:00:00");
        assertThat(Stores.query(file, "select * from events"))
                .containsExactly(
                        "1|1|a|1110000000|Société Générale d'Été|2026-11-24 12:00:00|ACCEPTED|7|null|null|null");
    }

    @Test
    void theTallyCountsWhatIsThere() throws Exception {
        MissionEntry kept = Stores.keep(store, queued("a"));
        Stores.keep(store, full("b"));
        Stores.keep(store, queued("c"));
        Stores.await(store.change(Stores.at(kept), Stores.keeping(in(kept, DeliveryState.DELIVERED, null))));

        assertThat(Stores.query(file, "select delivery, entries from tally where entries <> 0 order by delivery"))
                .isEqualTo(Stores.query(
                        file, "select delivery, count(*) from mission group by delivery order by delivery"))
                .hasSize(3);
    }
}
