package dev.tributary.application.intake;

import dev.tributary.application.port.Telemetry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Hears of verdicts. */
final class JudgedItems implements Telemetry {

    private final List<String> told = new ArrayList<>();

    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void itemJudged(String connector, String verdict) {
        told.add(connector + " " + verdict);
    }

    @Override
    public void deliveryAttempted(String operation, String outcome) {}

    @Override
    public void platformAnswered(String operation, Duration time) {}

    @Override
    public void platformLogin(boolean successful) {}

    @Override
    public void passwordExpiresIn(int days) {}
}
