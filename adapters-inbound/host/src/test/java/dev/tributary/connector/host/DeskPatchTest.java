package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Patch;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.Source;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.domain.draft.Field;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPatchTest extends DeskFixture {

    @Test
    void aCancellationNeedsTheIdOnly() {
        now(ruled.cancel("INT-1"));

        assertThat(missions.submitted.get(0).action()).isEqualTo(Action.CANCEL);
        assertThat(missions.submitted.get(0).draft().fields()).containsExactly(Map.entry(Field.ID, "D-INT-1"));
    }

    @Test
    void aPatchStartsFromTheMissionAsThePartnerKnowsIt() {
        missions.entries.add(Samples.entry(1, "D-INT-1", Samples.ACME));

        now(ruled.patch(
                "INT-1",
                draft -> draft.with(
                        MissionField.COMMENT,
                        "for " + draft.get(MissionField.ID).orElseThrow()),
                Origin.of("request", "1").once("key")));

        Patch patch = missions.patches.get(0);
        assertThat(patch.id().value()).isEqualTo("D-INT-1");
        assertThat(patch.scope()).isEqualTo(new Scope(Samples.ACME));
        assertThat(patch.source()).isEqualTo(new Source("depot", Samples.ACME, "request", "1"));
        assertThat(patch.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(patch.once()).isEqualTo("key");
        assertThat(missions.patched.get(0).get(Field.COMMENT)).contains("for INT-1");
        assertThat(missions.patched.get(0).get(Field.ID)).contains("D-INT-1");
        assertThat(missions.patched.get(0).get(Field.VEHICLE)).contains("AA-123-BB");
    }

    @Test
    void aPatchCannotTurnAMissionIntoAnother() {
        missions.entries.add(Samples.entry(1, "D-INT-1", Samples.ACME));

        now(ruled.patch("INT-1", draft -> draft.with(MissionField.ID, "INT-2"), Origin.unnamed()));

        assertThat(missions.patched.get(0).get(Field.ID)).contains("D-INT-1");
        assertThat(missions.patched.get(0).violations())
                .extracting(dev.tributary.domain.Finding::code)
                .containsExactly("id-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " INT-1", "INT\n1"})
    void whatCannotBeAnIdIsNotKnown(String id) {
        assertThat(List.of(now(plain.retry(id)), now(plain.patch(id, draft -> draft, Origin.unnamed()))))
                .allSatisfy(receipt -> assertThat(receipt)
                        .isInstanceOfSatisfying(
                                Receipt.Rejected.class,
                                rejected -> assertThat(rejected.violations())
                                        .extracting(Finding::code)
                                        .containsExactly("id-unknown")));
        assertThat(missions.patches).isEmpty();
        assertThat(missions.asked).isEmpty();
    }

    @Test
    void aRetrySpeaksOfThePrefixedMissionAndTellsWhoWantsIt() {
        now(ruled.retry("INT-1"));

        assertThat(missions.asked).containsExactly("retry D-INT-1 for acme (depot)");
    }
}
