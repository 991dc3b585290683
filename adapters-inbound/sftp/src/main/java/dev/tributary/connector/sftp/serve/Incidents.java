package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.spi.ConnectorContext;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts whom we turn away, and tells it, once a minute for each address or partner: whoever comes may come often. */
public final class Incidents {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    private final ConnectorContext context;
    private final Map<String, Instant> told = new LinkedHashMap<>();

    public Incidents(ConnectorContext context) {
        this.context = context;
    }

    void refusedSession(String address) {
        tell(
                "refused_sessions",
                address,
                "a session from " + address + " was refused: too many are open, or have not logged in");
    }

    void failedLogin(String address) {
        tell("failed_logins", address, "a login from " + address + " failed");
    }

    void exceededQuota(String partner) {
        tell(
                "exceeded_quotas",
                partner,
                "an upload of " + partner
                        + " was refused: its folders hold as much as its quota or most-files lets them");
    }

    private void tell(String counter, String who, String message) {
        context.counter(counter).accept(1);
        if (isNew(counter + " " + who)) {
            context.logger().log(Level.WARNING, message);
        }
    }

    private synchronized boolean isNew(String incident) {
        Instant now = context.clock().instant();
        Instant before = told.get(incident);
        if (before != null && now.isBefore(before.plus(QUIET)) && !now.isBefore(before)) {
            return false;
        }
        told.remove(incident);
        told.put(incident, now);
        if (told.size() > MOST_KNOWN) {
            told.remove(told.keySet().iterator().next());
        }
        return true;
    }
}
