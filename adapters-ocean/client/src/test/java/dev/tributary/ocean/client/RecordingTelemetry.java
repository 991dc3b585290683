package dev.tributary.ocean.client;

import dev.tributary.application.port.Telemetry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told of Océan. */
final class RecordingTelemetry implements Telemetry {

    private final List<String> told = new CopyOnWriteArrayList<>();

    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void itemJudged(String connector, String verdict) {
        throw new AssertionError("not the client's to tell");
    }

    @Override
    public void deliveryAttempted(String operation, String outcome) {
        throw new AssertionError("not the client's to tell");
    }

    @Override
    public void platformAnswered(String operation, Duration time) {
        told.add("answered " + operation);
    }

    @Override
    public void platformLogin(boolean successful) {
        told.add("login " + successful);
    }

    @Override
    public void passwordExpiresIn(int days) {
        told.add("password " + days);
    }
}
