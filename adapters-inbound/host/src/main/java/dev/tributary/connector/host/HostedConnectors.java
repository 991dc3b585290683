package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import dev.tributary.connector.host.feedback.Feedback;
import dev.tributary.connector.host.feedback.Surroundings;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;

/** Puts together what connectors need to run. */
record HostedConnectors(
        Missions missions,
        InstantSource clock,
        Timer timer,
        RandomGenerator random,
        ConnectorMetrics metrics,
        Limits limits) {

    HostedConnector host(ConnectorPlan plan) {
        ArrivalWatch arrivals = new ArrivalWatch(
                plan.name(),
                plan.partner().name(),
                plan.expectation(),
                new KeptArrivals(missions.notes(), plan.name()),
                clock.instant());
        return new HostedConnector(plan, this, arrivals);
    }

    /** A new run: nothing of a former one has any effect on it. */
    Generation generation(ConnectorPlan plan, ArrivalWatch arrivals) {
        ContextLoader loader = plan.found().loader();
        ConnectorThreads threads = new ConnectorThreads(plan.name(), loader.loader());
        System.Logger logger = System.getLogger("tributary.connector." + plan.name());
        ExecutorService blocking = threads.blocking();
        ExecutorService completing = threads.completing();
        ExecutorService telling = threads.single();
        PollWatch polls = new PollWatch(clock);
        Guard guard = new Guard(
                new Intake(() -> {
                    arrivals.arrived(clock.instant());
                    polls.served();
                }),
                new Callbacks(loader, clock, limits.callback(), logger),
                completing,
                telling);
        RunParts parts = new RunParts(
                new Door("connector " + plan.name()),
                guard,
                polls,
                new ConnectorMeters(plan.name(), metrics),
                threads.single(),
                threads.single(),
                List.of(blocking, completing, telling));
        Desks desks = desks(plan.deskRules(), parts.door(), blocking, completing);
        HostContext context = new HostContext(plan.name(), plan.settings(), desks, clock, blocking, parts);
        return new Generation(parts, new ConnectorRun(plan.found(), context, parts::cutOff), limits, timer);
    }

    /**
     * @param callbacks where followers and couriers are called
     * @param patching where a mission is changed that is patched
     */
    Desks desks(DeskRules rules, Door door, Executor callbacks, Executor patching) {
        System.Logger logger = System.getLogger("tributary.connector." + rules.connector());
        Surroundings around =
                new Surroundings(rules.connector(), missions.notes(), clock, timer, callbacks, logger, door::isShut);
        return new Desks(missions, rules, new Feedback(missions, around), door, patching);
    }
}
