package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import dev.tributary.connector.host.feedback.Feedback;
import dev.tributary.connector.host.feedback.Surroundings;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** Puts together what one connector needs to run. */
record HostedConnectors(Missions missions, InstantSource clock, Timer timer, Limits limits) {

    HostedConnector host(ConnectorPlan plan) {
        ConnectorThreads threads =
                new ConnectorThreads(plan.name(), plan.provider().getClass().getClassLoader());
        ExecutorService blocking = threads.blocking();
        Door door = new Door("connector " + plan.name());
        Desks desks = desks(plan.deskRules(), door, blocking);
        HostContext context = new HostContext(plan.name(), plan.settings(), desks, clock, blocking);
        ConnectorRun run = new ConnectorRun(plan.provider(), context, door, blocking);
        return new HostedConnector(plan, run, threads.lifecycle(), blocking, limits);
    }

    Desks desks(DeskRules rules, Door door, Executor callbacks) {
        System.Logger logger = System.getLogger("tributary.connector." + rules.connector());
        Surroundings around =
                new Surroundings(rules.connector(), missions.notes(), clock, timer, callbacks, logger, door::isShut);
        return new Desks(missions, rules, new Feedback(missions, around), door);
    }
}
