package dev.tributary.standalone.management;

import dev.tributary.application.port.Telemetry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs that nothing comes to Océan, and that it does again; where that goes to and fro, once a minute. */
final class OceanLog implements Telemetry {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tributary.ocean");
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private boolean loginFails;
    private @Nullable String told;
    private Instant silentUntil = Instant.MIN;

    OceanLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void platformLogin(boolean successful) {
        loginFails = !successful;
    }

    /** An unknown outcome says neither. */
    @Override
    public synchronized void deliveryAttempted(String operation, String outcome) {
        if (outcome.equals("unknown")) {
            return;
        }
        OceanTrouble.of(outcome, loginFails).ifPresentOrElse(trouble -> warn(outcome, trouble.english()), this::relax);
    }

    private void warn(String outcome, String trouble) {
        Instant now = clock.instant();
        if (outcome.equals(told) || now.isBefore(silentUntil)) {
            return;
        }
        told = outcome;
        silentUntil = now.plus(PAUSE);
        LOG.atWarn().addKeyValue("code", outcome).log(trouble + "; until then missions wait, and none is lost");
    }

    private void relax() {
        if (told != null) {
            told = null;
            LOG.info("Océan answers again; what waits is delivered");
        }
    }
}
