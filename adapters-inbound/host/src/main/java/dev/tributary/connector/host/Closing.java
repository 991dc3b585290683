package dev.tributary.connector.host;

import java.util.List;

/** Stops connectors side by side: asks first, interrupts then, and waits no longer than its time. */
final class Closing {

    private Closing() {}

    static void of(List<HostedConnector> connectors, Limits limits) throws InterruptedException {
        connectors.forEach(HostedConnector::beginClose);
        Deadline polite = Deadline.in(limits.close());
        for (HostedConnector connector : connectors) {
            connector.interruptUnlessClosedBy(polite);
        }
        Deadline last = Deadline.in(limits.grace());
        for (HostedConnector connector : connectors) {
            connector.isClosedBy(last);
        }
    }
}
