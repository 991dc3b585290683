package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** Puts together what one connector needs to run. */
record HostedConnectors(Missions missions, InstantSource clock, Limits limits) {

    HostedConnector host(ConnectorPlan plan) {
        ConnectorThreads threads =
                new ConnectorThreads(plan.name(), plan.provider().getClass().getClassLoader());
        ExecutorService blocking = threads.blocking();
        Door door = new Door("connector " + plan.name());
        System.Logger logger = System.getLogger("tributary.connector." + plan.name());
        Desks desks = new Desks(missions, plan.deskRules(), door, logger);
        HostContext context = new HostContext(plan.name(), plan.settings(), desks, clock, blocking);
        ConnectorRun run = new ConnectorRun(plan.provider(), context, door, blocking);
        return new HostedConnector(plan, run, threads.lifecycle(), blocking, limits);
    }
}
