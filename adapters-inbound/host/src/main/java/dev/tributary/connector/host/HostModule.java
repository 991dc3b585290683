package dev.tributary.connector.host;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import java.time.InstantSource;

/** Offers the {@link ConnectorHost}; needs {@link Missions}, an {@link InstantSource} and a {@link Timer}. Who starts it closes it. */
public final class HostModule extends AbstractModule {

    private final Catalogue catalogue;
    private final HostSettings settings;

    public HostModule(Catalogue catalogue, HostSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    @Provides
    @Singleton
    Catalogue catalogue() {
        return catalogue;
    }

    @Provides
    @Singleton
    ConnectorHost host(Missions missions, InstantSource clock, Timer timer) {
        return new ConnectorHost(catalogue, settings, missions, clock, timer);
    }
}
