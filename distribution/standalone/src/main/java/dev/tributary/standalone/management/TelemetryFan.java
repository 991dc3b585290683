package dev.tributary.standalone.management;

import dev.tributary.application.port.Telemetry;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells several. */
record TelemetryFan(List<Telemetry> listeners) implements Telemetry {

    TelemetryFan {
        listeners = List.copyOf(listeners);
    }

    @Override
    public void itemJudged(String connector, String verdict) {
        tell(listener -> listener.itemJudged(connector, verdict));
    }

    @Override
    public void deliveryAttempted(String operation, String outcome) {
        tell(listener -> listener.deliveryAttempted(operation, outcome));
    }

    @Override
    public void platformAnswered(String operation, Duration time) {
        tell(listener -> listener.platformAnswered(operation, time));
    }

    @Override
    public void platformLogin(boolean successful) {
        tell(listener -> listener.platformLogin(successful));
    }

    @Override
    public void passwordExpiresIn(int days) {
        tell(listener -> listener.passwordExpiresIn(days));
    }

    @Override
    public void platformRested(boolean resting) {
        tell(listener -> listener.platformRested(resting));
    }

    @Override
    public void platformRateIs(double part) {
        tell(listener -> listener.platformRateIs(part));
    }

    @Override
    public void statusUnmapped() {
        tell(Telemetry::statusUnmapped);
    }

    private void tell(Consumer<Telemetry> what) {
        listeners.forEach(what);
    }
}
