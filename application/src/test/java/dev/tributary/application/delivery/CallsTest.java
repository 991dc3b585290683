package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.FakeFleetPlatform;
import dev.tributary.application.port.SettableTime;
import dev.tributary.domain.DeliveryState;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallsTest {

    private final SettableTime clock = new SettableTime(NOON);
    private final FakeFleetPlatform platform = new FakeFleetPlatform();

    private static Ruling ruling(Answered answer, MissionEntry entry) {
        return answer.ruling(entry, NOON);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MODIFY", "DELETE"})
    void theOperationThatWasClaimedIsCalled(Operation operation) {
        Calls calls = new Calls(platform, Situations.pacing(), clock);

        GatewayRig.now(calls.call(Situations.sending(operation)));

        assertThat(platform.calls()).extracting(call -> call.operation()).containsExactly(operation);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MODIFY", "DELETE"})
    void whatIsInDoubtIsReadWhateverWasCalled(Operation operation) {
        Calls calls = new Calls(platform, Situations.pacing(), clock);

        GatewayRig.now(calls.call(Situations.uncertain(operation)));

        assertThat(platform.calls()).extracting(call -> call.operation()).containsExactly(Operation.READ_STATUS);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MODIFY", "DELETE"})
    void anAdaptersBugLeavesAnUnknownOutcome(Operation operation) {
        Calls calls = new Calls(new BrokenPlatform(), Situations.pacing(), clock);
        MissionEntry sending = Situations.sending(operation);

        assertThat(ruling(GatewayRig.now(calls.call(sending)), sending).state()).isEqualTo(DeliveryState.UNCERTAIN);
    }

    @Test
    void anAdaptersBugAtReadingLeavesTheDoubt() {
        Calls calls = new Calls(new BrokenPlatform(), Situations.pacing(), clock);
        MissionEntry uncertain = Situations.uncertain(Operation.CREATE);

        assertThat(ruling(GatewayRig.now(calls.call(uncertain)), uncertain).state())
                .isEqualTo(DeliveryState.UNCERTAIN);
    }

    @Test
    void whatIsToldOfAbsenceIsJudgedByWhenItWasAskedFor() {
        Pacing pacing = Situations.pacing();
        Calls calls = new Calls(platform, pacing, clock);
        MissionEntry uncertain = Situations.uncertain(Operation.CREATE);
        Answered early = GatewayRig.now(calls.call(uncertain));
        LongStream.range(1, Situations.QUIET.toSeconds()).forEach(second -> pacing.look(NOON.plusSeconds(second)));
        clock.set(NOON.plus(Situations.QUIET));
        Answered late = GatewayRig.now(calls.call(uncertain));

        assertThat(early.ruling(uncertain, clock.instant()).state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(late.ruling(uncertain, clock.instant()).state()).isEqualTo(DeliveryState.QUEUED);
    }
}
