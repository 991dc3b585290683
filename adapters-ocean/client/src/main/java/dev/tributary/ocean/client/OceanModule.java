package dev.tributary.ocean.client;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.name.Names;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Telemetry;
import java.time.Clock;

/**
 * Binds {@link FleetPlatform} to Océan; needs a {@link Clock} and a {@link Telemetry}. Whoever makes the injector closes
 * the {@link AutoCloseable} named {@link #PLATFORM} in the end; no thread is left then.
 */
public final class OceanModule extends AbstractModule {

    /** The name of what is to be closed. */
    public static final String PLATFORM = "fleet-platform";

    private final OceanSettings settings;
    private final OceanProfile profile;

    /**
     * Reads the profile and connects to nothing.
     *
     * @throws OceanProfileException if the profile cannot be used; tells which file, key and line, and what to do
     */
    public OceanModule(OceanSettings settings) {
        this.settings = settings;
        this.profile = ProfileReader.read(settings.profile());
    }

    @Override
    protected void configure() {
        requireBinding(Clock.class);
        requireBinding(Telemetry.class);
        bind(FleetPlatform.class).to(OceanFleetPlatform.class);
        bind(AutoCloseable.class).annotatedWith(Names.named(PLATFORM)).to(OceanFleetPlatform.class);
    }

    @Provides
    @Singleton
    OceanFleetPlatform platform(Clock clock, Telemetry telemetry) {
        return new OceanFleetPlatform(settings, profile, clock, telemetry);
    }
}
