package dev.tributary.embedded;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tributary.connector.spi.MissionDesk;

/**
 * Offers one {@link Tributary} and its {@link MissionDesk} to an application that uses Guice. It starts when one of the
 * two is first asked for; whoever made the injector closes the {@link Tributary} in the end.
 *
 * @since 0.1
 */
public final class TributaryModule extends AbstractModule {

    private final TributaryBuilder builder;

    /** Offers what the builder will start. */
    public TributaryModule(TributaryBuilder builder) {
        this.builder = builder;
    }

    @Provides
    @Singleton
    Tributary tributary() {
        return builder.start();
    }

    @Provides
    MissionDesk missions(Tributary tributary) {
        return tributary.missions();
    }
}
