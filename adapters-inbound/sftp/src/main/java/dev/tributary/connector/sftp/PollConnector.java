package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Rhythm;
import dev.tributary.connector.sftp.client.Link;
import dev.tributary.connector.sftp.client.RemoteDepot;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.intake.Takings;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads the files on a partner's server. */
final class PollConnector implements Connector {

    private static final int MOST_DOUBLINGS = 3;

    private final Closing closing = new Closing();
    private final Making making;
    private final Link link;
    private final Looking looking;
    private final PollRound round;
    private boolean hasStarted;

    PollConnector(ConnectorContext context, PollSettings settings, Takings takings, Random chance) {
        this.link = new Link(settings.server());
        this.looking = new Looking(
                context, closing, new Rhythm(settings.interval(), settings.slack(), MOST_DOUBLINGS), Failures::told);
        List<Depot> depots = new ArrayList<>();
        settings.layouts().forEach((label, layout) -> depots.add(new RemoteDepot(link, label, layout)));
        this.making = new Making(context, closing, takings, chance, looking::alive);
        this.round = new PollRound(link, depots, making, settings);
    }

    /** A server that is down is tried again and again; one that cannot be trusted, or spoken with, is not. */
    @Override
    public void start() {
        if (hasStarted) {
            return;
        }
        looking.tryFirst(link::files);
        hasStarted = true;
        if (making.context().settings().flag(Names.LEGACY_ALGORITHMS)) {
            making.context()
                    .logger()
                    .log(
                            Level.WARNING,
                            "algorithms that are no longer safe are admitted (legacy-algorithms: true): ask the server's"
                                    + " owner for an update, and take the setting out then");
        }
        looking.begin(round);
    }

    @Override
    public Health health() {
        return looking.health();
    }

    @Override
    public void close() {
        closing.begin();
        if (hasStarted) {
            link.close();
            looking.awaitEnd();
        }
    }
}
