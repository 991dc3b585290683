package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.item;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.FieldLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultCustomerTest {

    private static final CustomerId FIVE = new CustomerId(5);

    private final ManualTime time = new ManualTime(GatewayRig.START);
    private final InMemoryMissionStore store = new InMemoryMissionStore(time);
    private final Intake intake =
            new Intake(store, FieldLimits.DEFAULT, new Identity(FIVE), time, new Door(Long.MAX_VALUE, Telemetry.NONE));

    private String verdict(Submission item) {
        return Verdicts.of(
                GatewayRig.decided(GatewayRig.now(intake.submit(List.of(item))).get(0)));
    }

    @Test
    void whoNamesNoCustomerMeansTheUsualOne() {
        verdict(creation("m"));

        assertThat(GatewayRig.now(store.find(new MissionId("m"))))
                .extracting(entry -> entry.key())
                .containsExactly(new MissionKey(FIVE, new MissionId("m")));
    }

    @Test
    void theUsualCustomerMayBeNamed() {
        verdict(creation("m"));

        assertThat(verdict(telling(upsert("m", "second"), Map.of(Field.CUSTOMER_ID, "5"))))
                .isEqualTo("accepted");
        assertThat(verdict(telling(upsert("m", "third"), Map.of(Field.CUSTOMER_ID, "6"))))
                .isEqualTo("rejected customer-changed");
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "UPSERT", "UPDATE"})
    void namingTheUsualCustomerChangesNothing(Action action) {
        Submission unnamed = item(action, "m", "first");
        Submission named = telling(unnamed, Map.of(Field.CUSTOMER_ID, "5"));
        verdict(creation("m"));
        verdict(telling(creation("n"), Map.of(Field.CUSTOMER_ID, "5")));

        assertThat(verdict(named)).isEqualTo("duplicate");
        assertThat(verdict(telling(unnamed, Map.of(Field.ID, "n")))).isEqualTo("duplicate");
        assertThat(verdict(telling(named, Map.of(Field.TYPE, "LIVRAISON"))))
                .isEqualTo(action == Action.CREATE ? "rejected id-taken" : "accepted");
    }
}
