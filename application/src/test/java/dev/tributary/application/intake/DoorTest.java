package dev.tributary.application.intake;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.model.Operation;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.time.ManualTime;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.FieldLimits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoorTest {

    @Test
    void whileTooManyWaitNothingIsTakenIn() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.backlogOf(2))) {
            rig.platform().hold(Operation.CREATE);
            rig.submit(creation("m"), creation("n"));
            rig.pass(Duration.ofSeconds(5));

            List<Answer> answers = now(rig.missions().submit(List.of(creation("o"), cancellation("m"))));
            assertThat(answers)
                    .hasSize(2)
                    .allSatisfy(answer -> assertThat(answer)
                            .isInstanceOfSatisfying(
                                    Answer.Postponed.class,
                                    postponed -> assertThat(postponed.after()).isPositive()));
            assertThat(now(rig.store().find(new MissionId("o")))).isEmpty();

            rig.platform().release();
            rig.pass(Duration.ofSeconds(5));
            assertThat(Verdicts.of(rig.submit(creation("o")))).containsExactly("accepted new");
        }
    }

    @Test
    void withoutAStoreEverythingIsToComeAgain() {
        try (GatewayRig rig = new GatewayRig()) {
            rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
            assertThat(now(rig.missions().submit(List.of(creation("m"), creation("n")))))
                    .hasSize(2)
                    .hasOnlyElementsOfType(Answer.Postponed.class);

            rig.store().recover();
            assertThat(Verdicts.of(rig.submit(creation("m"), creation("n")))).containsOnly("accepted new");
        }
    }

    @Test
    void eachItemIsToldOnceWithItsVerdict() {
        ManualTime time = new ManualTime(GatewayRig.START);
        InMemoryMissionStore store = new InMemoryMissionStore(time);
        JudgedItems judged = new JudgedItems();
        Intake intake = new Intake(store, FieldLimits.DEFAULT, new Identity(null), time, new Door(10, judged));

        intake.submit(List.of(creation("m"), creation("m"), upsert(" ", "second")));
        store.failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        intake.submit(List.of(creation("n")));

        assertThat(judged.told()).containsExactly("api ACCEPTED", "api DUPLICATE", "api REJECTED");
    }
}
