package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.intake.FileNames;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are not read because their upload broke off: the partner's business, unless it is left so. For one thread. */
public final class BrokenUploads {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Room room;
    private final InstantSource clock;
    private final Map<String, Instant> since = new HashMap<>();

    public BrokenUploads(Room room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    /** What an operator has to see to. */
    public Optional<Text> trouble() throws IOException {
        Set<String> broken = broken();
        since.keySet().retainAll(broken);
        Instant now = clock.instant();
        broken.forEach(name -> since.putIfAbsent(name, now));
        return since.entrySet().stream()
                .filter(file -> file.getValue().isBefore(now.minus(PATIENCE)))
                .map(file -> FileNames.shown(file.getKey()))
                .sorted()
                .findFirst()
                .map(name -> left(room.partner(), name));
    }

    private Set<String> broken() throws IOException {
        Set<String> broken = new HashSet<>();
        try (Stream<Path> marks = Files.list(room.uploads().marks())) {
            for (Path mark : (Iterable<Path>) marks::iterator) {
                String name = read(mark);
                room.uploads().forgetIfGone(name, room.inbox().resolve(name));
                if (!FileNames.isUnfinished(name) && room.uploads().isBroken(name)) {
                    broken.add(name);
                }
            }
        }
        return broken;
    }

    private static String read(Path mark) throws IOException {
        try {
            return Files.readString(mark);
        } catch (NoSuchFileException endedMeanwhile) {
            return ".";
        }
    }

    private static Text left(String partner, String name) {
        return new Text(
                "an upload of " + partner + " broke off more than an hour ago, and " + name
                        + " is not read: have the partner upload it again or remove it; if you know that it is whole,"
                        + " give it another name",
                "un dépôt de " + partner + " s'est interrompu il y a plus d'une heure, et " + name
                        + " n'est pas lu : demandez au partenaire de le redéposer ou de le supprimer ; si vous le savez"
                        + " entier, donnez-lui un autre nom");
    }
}
