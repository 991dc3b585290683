package dev.tributary.embedded;

import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.MissionStore;
import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.host.ConnectorStatus;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** The parts of a gateway that has started. */
record RunningGateway(
        MissionDesk desk, OperatorDesk operations, MissionStore store, ConnectorHost host, Opened opened) {

    CompletionStage<Backlog> backlog() {
        return store.backlog();
    }

    Health storing() {
        return store.trouble().map(FailureWords::ofStore).map(Health::down).orElse(Health.up());
    }

    Map<String, Health> connectors() {
        Map<String, Health> healths = new LinkedHashMap<>();
        for (ConnectorStatus connector : host.statuses()) {
            if (connector.state() != ConnectorStatus.State.DISCOVERED) {
                healths.put(connector.name(), connector.health());
            }
        }
        return healths;
    }

    void close() {
        opened.close();
    }
}
