package dev.tributary.store;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dev.tributary.application.port.MissionStore;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Binds {@link MissionStore}; needs an {@link InstantSource}. The file is opened when the store is first asked for, and
 * kept open until it is closed: whoever makes the injector closes it.
 */
public final class StoreModule extends AbstractModule {

    private final StoreSettings settings;

    public StoreModule(StoreSettings settings) {
        this.settings = settings;
    }

    @Provides
    @Singleton
    MissionStore store(InstantSource clock) {
        return SqliteMissionStore.open(settings, clock);
    }
}
