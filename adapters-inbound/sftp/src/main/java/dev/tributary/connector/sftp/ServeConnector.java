package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Rhythm;
import dev.tributary.connector.sftp.intake.Takings;
import dev.tributary.connector.sftp.serve.Account;
import dev.tributary.connector.sftp.serve.Incidents;
import dev.tributary.connector.sftp.serve.PartnerServer;
import dev.tributary.connector.sftp.serve.Room;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Lets partners upload files. */
final class ServeConnector implements Connector {

    private static final int MOST_DOUBLINGS = 3;
    private static final Duration SLACK = Duration.ofSeconds(30);

    private final ConnectorContext context;
    private final ServeSettings settings;
    private final Closing closing = new Closing();
    private final Incidents incidents;
    private final Looking looking;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final ServeRound round;
    private volatile @Nullable PartnerServer server;

    ServeConnector(ConnectorContext context, ServeSettings settings, Takings takings, Random chance) {
        this.context = context;
        this.settings = settings;
        this.incidents = new Incidents(context);
        this.looking =
                new Looking(context, closing, new Rhythm(settings.interval(), SLACK, MOST_DOUBLINGS), Failures::told);
        for (Account account : settings.accounts()) {
            rooms.put(
                    account.partner(),
                    new Room(account, settings.root(), settings.linger(), context.clock(), incidents));
        }
        this.round = new ServeRound(rooms.values(), new Making(context, closing, takings, chance, looking::alive));
    }

    @Override
    public void start() {
        if (server != null) {
            return;
        }
        PartnerServer.Address address =
                new PartnerServer.Address(settings.host(), settings.port(), settings.hostKeyFile());
        try {
            for (Room room : rooms.values()) {
                room.depot().open();
            }
            PartnerServer listening = PartnerServer.start(address, rooms, settings.limits(), incidents, closing::wake);
            server = listening;
            context.logger().log(Level.INFO, told(listening).english());
        } catch (GeneralSecurityException unreadable) {
            throw new ConnectorException(Map.of(
                    Names.HOST_KEY_FILE,
                    new Text(
                            settings.hostKeyFile() + " is no private key that can be read: put the key back, or"
                                    + " remove the file for a new one, which every partner must learn of",
                            settings.hostKeyFile() + " n'est pas une clé privée lisible : remettez la clé, ou"
                                    + " supprimez le fichier pour une nouvelle, que chaque partenaire doit"
                                    + " connaître")));
        } catch (IOException failure) {
            throw new ConnectorException(cannotListen(failure), failure);
        }
        looking.begin(round);
    }

    private Text cannotListen(IOException failure) {
        String cause = failure.getClass().getSimpleName();
        String address = settings.host() + ":" + settings.port();
        return new Text(
                "it cannot listen on " + address + ", or write below " + settings.root() + " (" + cause
                        + "): see whether the port is taken, and the settings host, port, root and host-key-file",
                "impossible d'écouter sur " + address + ", ou d'écrire sous " + settings.root() + " (" + cause
                        + ") : voyez si le port est pris, et les réglages host, port, root et host-key-file");
    }

    private Text told(PartnerServer listening) {
        String where = settings.host() + ":" + listening.port();
        return new Text(
                "listening on " + where + ", host key " + listening.fingerprint(),
                "à l'écoute sur " + where + ", clé d'hôte " + listening.fingerprint());
    }

    @Override
    public Health health() {
        Health health = looking.health();
        PartnerServer listening = server;
        return listening != null && health.status() == Health.Status.UP
                ? new Health(Health.Status.UP, told(listening))
                : health;
    }

    @Override
    public void close() {
        closing.begin();
        PartnerServer listening = server;
        if (listening == null) {
            return;
        }
        try {
            listening.close();
        } catch (IOException failure) {
            context.logger().log(Level.WARNING, "not all sessions had ended in time", failure);
        }
        looking.awaitEnd();
    }
}
