package dev.tributary.connector.host;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stops what runs of a folder, and begins what comes in its place: both may need the same port. */
final class FolderExchange {

    private final Roster roster;
    private final List<String> names;

    /** @param names of the connectors that hang on the folder */
    FolderExchange(Roster roster, List<String> names) {
        this.roster = roster;
        this.names = List.copyOf(names);
    }

    /** The names of those that ran till then. */
    Set<String> stop() {
        List<HostedConnector> there = there();
        Set<String> ran = running();
        try {
            Closing.of(there, roster.hosting().limits());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        there.forEach(gone -> roster.hosting().metrics().remove(gone.name()));
        return ran;
    }

    void begin(Catalogue next) {
        roster.exchange(next, names).forEach(HostedConnector::beginStart);
    }

    /** Those of these that have not started within the time for that; none where the gateway is about to stop. */
    List<ConnectorStatus> missing(Set<String> wanted) {
        Deadline deadline = Deadline.in(roster.hosting().limits().start());
        try {
            for (HostedConnector begun : there()) {
                begun.awaitStart(deadline);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        return roster.isClosed()
                ? List.of()
                : statuses()
                        .filter(status -> wanted.contains(status.name())
                                && !status.state().isRunning())
                        .toList();
    }

    private List<HostedConnector> there() {
        return names.stream().map(roster::running).filter(Objects::nonNull).toList();
    }

    private Set<String> running() {
        return statuses()
                .filter(status -> status.state().isRunning())
                .map(ConnectorStatus::name)
                .collect(Collectors.toSet());
    }

    private Stream<ConnectorStatus> statuses() {
        return roster.statuses().stream().filter(status -> names.contains(status.name()));
    }
}
