package dev.tributary.embedded;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tributary.application.Gateway;
import dev.tributary.application.GatewaySettings;
import dev.tributary.application.Missions;
import dev.tributary.application.Surroundings;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.port.Timer;
import dev.tributary.application.time.SystemTimer;
import java.time.Clock;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Puts the application between its ports. */
final class GatewayModule extends AbstractModule {

    private final GatewaySettings settings;
    private final Clock clock;
    private final Telemetry telemetry;

    GatewayModule(GatewaySettings settings, Clock clock, Telemetry telemetry) {
        this.settings = settings;
        this.clock = clock;
        this.telemetry = telemetry;
    }

    @Override
    protected void configure() {
        bind(Clock.class).toInstance(clock);
        bind(InstantSource.class).toInstance(clock);
        bind(Telemetry.class).toInstance(telemetry);
    }

    @Provides
    @Singleton
    SystemTimer systemTimer() {
        return new SystemTimer();
    }

    @Provides
    Timer timer(SystemTimer timer) {
        return timer;
    }

    @Provides
    RandomGenerator random() {
        return RandomGenerator.getDefault();
    }

    @Provides
    @Singleton
    Gateway gateway(FleetPlatform platform, MissionStore store, SystemTimer timer, RandomGenerator random) {
        return new Gateway(platform, store, new Surroundings(clock, timer, random, telemetry), settings);
    }

    @Provides
    Missions missions(Gateway gateway) {
        return gateway.missions();
    }
}
