package dev.tributary.embedded;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;
import dev.tributary.application.Gateway;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.time.SystemTimer;
import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.host.HostModule;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.ocean.client.OceanModule;
import dev.tributary.store.StoreModule;
import java.util.List;

/** Composes a gateway, and starts it part by part; what was opened is closed again where a part can't be. */
final class Assembly {

    private final Plan plan;
    private final Catalogue catalogue;
    private final StartFailures failures;

    Assembly(Plan plan) {
        this.plan = plan;
        this.catalogue = plan.folders().catalogue(connectorsLoader());
        this.failures = new StartFailures(new FailureWords(plan.ocean().profile()));
    }

    /** Opens and calls nothing. */
    void check() {
        try (catalogue) {
            failures.explaining(() -> new OceanModule(plan.ocean()));
            StartFailures.refuse(faults());
        }
    }

    private List<SettingFault> faults() {
        return plan.folders().watched()
                ? ConnectorHost.faultsOfKnownTypes(catalogue, plan.host())
                : ConnectorHost.faults(catalogue, plan.host());
    }

    RunningGateway start() {
        Opened opened = new Opened();
        opened.add(catalogue);
        try {
            StartFailures.refuse(faults());
            return failures.explaining(() -> start(opened));
        } catch (RuntimeException | Error failure) {
            opened.close();
            throw failure;
        }
    }

    private RunningGateway start(Opened opened) {
        Injector injector = Guice.createInjector(
                new OceanModule(plan.ocean()),
                new StoreModule(plan.store()),
                new HostModule(catalogue, plan.host(), plan.metrics()),
                new GatewayModule(plan.gateway(), plan.clock(), plan.telemetry()));
        opened.add(injector.getInstance(SystemTimer.class));
        MissionStore store = injector.getInstance(MissionStore.class);
        opened.add(store);
        opened.add(injector.getInstance(Key.get(AutoCloseable.class, Names.named(OceanModule.PLATFORM))));
        Gateway gateway = injector.getInstance(Gateway.class);
        opened.add(gateway);
        plan.listener().ifPresent(listener -> store.onCommit(new ChangeTeller(listener)));
        gateway.start().toCompletableFuture().join();
        ConnectorHost host = injector.getInstance(ConnectorHost.class);
        opened.add(host);
        opened.add(gateway::stop); // first of all: while connectors end their requests, calls to Océan end, too
        host.start();
        if (plan.folders().watched()) {
            host.watch(plan.folders().directories());
        } else {
            StartFailures.refuseUnlessOneRuns(host.statuses());
        }
        return new RunningGateway(
                host.sharedDeskFor(Plan.OWN_NAME, plan.partner()),
                new OperationsDesk(gateway.operations(), host.partnerDesksFor(ConnectorHost.OPERATOR)),
                store,
                host,
                opened);
    }

    /** Connectors may lie beside the application rather than beside this library. */
    private static ClassLoader connectorsLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Assembly.class.getClassLoader() : context;
    }
}
