package dev.tributary.connector.example;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where files lie, and how often they are looked for. */
record JsonFolderSettings(Path directory, Duration pollInterval) {

    private static final String DIRECTORY = "directory";
    private static final String POLL_INTERVAL = "poll-interval";
    private static final Duration SHORTEST = Duration.ofMillis(10);

    // guide:settings
    static final List<Setting> DECLARED = List.of(
            Setting.of(
                            DIRECTORY,
                            Setting.Kind.PATH,
                            new Text(
                                    "the folder, which must be there; inbox, done, rejected and results are made in it",
                                    "le dossier, qui doit exister ; inbox, done, rejected et results y sont créés"))
                    .mandatory(),
            Setting.of(
                            POLL_INTERVAL,
                            Setting.Kind.DURATION,
                            new Text("how often to look for files", "à quelle fréquence chercher des fichiers"))
                    .orElse("10s"));
    // guide:end

    /** @throws ConnectorException with all that is wrong */
    static JsonFolderSettings of(Settings settings) {
        Duration interval = settings.duration(POLL_INTERVAL);
        if (interval.compareTo(SHORTEST) < 0) {
            throw new ConnectorException(
                    Map.of(POLL_INTERVAL, new Text("must be at least 10ms", "doit être d'au moins 10ms")));
        }
        return new JsonFolderSettings(settings.path(DIRECTORY), interval);
    }
}
