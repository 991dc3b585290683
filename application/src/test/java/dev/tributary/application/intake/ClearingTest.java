package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.Finding;
import dev.tributary.domain.draft.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private static final Map<Field, String> EVERYTHING = Map.of(
            Field.INTERVENTION_AT, "2026-11-24T10:00:00Z",
            Field.EXPIRES_AT, "2026-11-24T12:00:00Z",
            Field.LATITUDE, "50.6",
            Field.LONGITUDE, "3.05",
            Field.CITY, "Lille");

    private final GatewayRig rig = new GatewayRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private List<String> cleared() {
        return Verdicts.warnings(rig.submit(upsert("m", "second")).get(0)).stream()
                .filter(warning -> warning.code().equals("clearing-may-not-show"))
                .map(Finding::path)
                .toList();
    }

    @Test
    void whoClearsWhatThePlatformHasIsWarned() {
        rig.submit(telling(creation("m"), EVERYTHING));

        assertThat(cleared())
                .containsExactly(
                        "/schedule/interventionAt", "/schedule/expiresAt", "/destination/coordinates/latitude");
    }

    @Test
    void whoClearsWhatIsBeingSentIsWarned() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(telling(creation("m"), EVERYTHING));

        assertThat(cleared()).hasSize(3);
    }

    @Test
    void whoClearsWhatThePlatformNeverHadIsNotWarned() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(telling(creation("m"), EVERYTHING));

        assertThat(cleared()).isEmpty();
    }

    @Test
    void whoClearsWhatWasDeletedIsNotWarned() {
        rig.submit(telling(creation("m"), EVERYTHING));
        rig.submit(cancellation("m"));

        assertThat(cleared()).isEmpty();
    }

    @Test
    void whoChangesOrKeepsIsNotWarned() {
        rig.submit(telling(creation("m"), EVERYTHING));

        assertThat(Verdicts.warnings(
                        rig.submit(telling(upsert("m", "second"), EVERYTHING)).get(0)))
                .isEmpty();
    }
}
