package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import java.time.InstantSource;
import java.util.List;
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
                plan.name(), plan.partner().name(), plan.expectation(), Arrivals.inMemory(), clock.instant());
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
        Guard guard = new Guard(
                new Intake(() -> arrivals.arrived(clock.instant())),
                new Callbacks(loader, clock, limits.callback(), logger),
                completing,
                telling);
        RunParts parts = new RunParts(
                new Door("connector " + plan.name()),
                guard,
                new PollWatch(clock),
                new ConnectorMeters(plan.name(), metrics),
                threads.single(),
                threads.single(),
                List.of(blocking, completing, telling));
        Desks desks = new Desks(missions, plan.deskRules(), parts.door(), logger);
        HostContext context = new HostContext(plan.name(), plan.settings(), desks, clock, blocking, parts);
        return new Generation(parts, new ConnectorRun(plan.found(), context, parts::cutOff), limits, timer);
    }
}
