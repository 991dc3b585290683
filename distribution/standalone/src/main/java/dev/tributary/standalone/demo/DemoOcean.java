package dev.tributary.standalone.demo;

import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.Operation;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.time.Clock;
import java.time.Duration;

/** The demo's Océan: quick field staff, and trouble for some missions. */
final class DemoOcean {

    /** What takes half an hour to two hours in life takes some seconds here. */
    private static final double SPEED = 900;
    /** An Océan that answers at once would leave nothing to see. */
    private static final Duration LATENCY = Duration.ofMillis(40);

    private DemoOcean() {}

    static OceanSimulator start(Clock clock) {
        OceanSimulator simulator = OceanSimulator.start(
                SimulatorSettings.defaults().withClock(clock).withStaff(FieldStaff.atSpeed(SPEED)));
        simulator.faults().add(Fault.latency(LATENCY));
        simulator
                .faults()
                .add(Fault.of(FaultKind.LOST_ANSWER)
                        .on(Operation.CREATE)
                        .onMission(DemoIds.UNCERTAIN)
                        .times(1));
        simulator
                .faults()
                .add(Fault.of(FaultKind.NOT_FOUND_PAGE).on(Operation.CREATE).onMission(DemoIds.EXPIRED));
        simulator
                .faults()
                .add(Fault.of(FaultKind.UNJUDGEABLE_MESSAGE)
                        .on(Operation.MODIFY)
                        .onMission(DemoIds.UNJUDGED));
        ToldStatus.ALL.forEach(told -> simulator.tell(told.id(), told.code(), told.label()));
        return simulator;
    }
}
