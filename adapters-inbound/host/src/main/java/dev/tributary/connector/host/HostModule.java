package dev.tributary.connector.host;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Offers the {@link ConnectorHost}; needs {@link Missions}, an {@link InstantSource}, a {@link Timer} and a
 * {@link RandomGenerator}. Who starts it closes it.
 */
public final class HostModule extends AbstractModule {

    private final Catalogue catalogue;
    private final HostSettings settings;
    private final ConnectorMetrics metrics;

    /** @param metrics where connectors' own go, beside those that the gateway tells */
    public HostModule(Catalogue catalogue, HostSettings settings, ConnectorMetrics metrics) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Provides
    @Singleton
    Catalogue catalogue() {
        return catalogue;
    }

    @Provides
    @Singleton
    ConnectorHost host(Missions missions, InstantSource clock, Timer timer, RandomGenerator random) {
        return new ConnectorHost(catalogue, settings, missions, clock, timer, random, metrics);
    }
}
