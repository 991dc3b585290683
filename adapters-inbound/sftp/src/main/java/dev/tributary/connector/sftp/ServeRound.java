package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Seen;
import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.sftp.serve.BrokenUploads;
import dev.tributary.connector.sftp.serve.Closed;
import dev.tributary.connector.sftp.serve.Room;
import dev.tributary.connector.sftp.status.StatusFiles;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at what each partner has uploaded. */
final class ServeRound implements Looking.Round {

    private final List<Room> rooms;
    private final Making making;
    private final Map<Room, Intake> intakes = new LinkedHashMap<>();
    private final Map<Room, StatusFiles> status = new LinkedHashMap<>();
    private final Map<Room, BrokenUploads> broken = new LinkedHashMap<>();

    ServeRound(Collection<Room> rooms, Making making) {
        this.rooms = List.copyOf(rooms);
        this.making = making;
    }

    @Override
    public Seen look() throws IOException, InterruptedException {
        if (intakes.isEmpty()) {
            makeIntakes();
        }
        Seen seen = Seen.NOTHING;
        for (Map.Entry<Room, Intake> each : intakes.entrySet()) {
            try {
                seen = seen.and(Failures.told(look(each.getKey(), each.getValue())));
                seen = andBroken(seen, each.getKey());
            } catch (FileSystemException ofOne) {
                seen = isHome(each.getKey()) ? seen.and(Failures.told(ofOne)) : seen.and(ofOne);
            } catch (IOException failure) {
                seen = seen.and(failure);
            } catch (InvalidPathException unnameable) {
                seen = seen.and(unnameable(each.getKey().partner()));
            } catch (RuntimeException failure) {
                seen = seen.and(new IOException(failure));
            }
        }
        return seen;
    }

    @Override
    public void rest(Duration time) throws InterruptedException {
        making.closing().rest(time);
    }

    private static Text unnameable(String partner) {
        return new Text(
                "a file of " + partner + " has a name that Java cannot read here: set LC_ALL to C.UTF-8 where the"
                        + " gateway is started",
                "un fichier de " + partner + " a un nom que Java ne peut pas lire ici : mettez LC_ALL à C.UTF-8 là où"
                        + " la passerelle est lancée");
    }

    private static boolean isHome(Room room) {
        return Files.isDirectory(room.inbox());
    }

    private Seen andBroken(Seen seen, Room room) throws IOException {
        BrokenUploads uploads = broken.computeIfAbsent(
                room, its -> new BrokenUploads(its, making.context().clock()));
        return uploads.trouble().map(seen::and).orElse(seen);
    }

    private Intake.Look look(Room room, Intake intake) throws IOException, InterruptedException {
        StatusFiles files = status.get(room);
        if (files == null) {
            return intake.look();
        }
        files.begin();
        Intake.Look look = intake.look();
        files.write();
        return look;
    }

    private void makeIntakes() throws IOException, InterruptedException {
        Surroundings surroundings = making.surroundings();
        for (Room room : rooms) {
            if (making.followsStatus()) {
                status.put(room, making.statusFiles(surroundings, room.partner(), List.of(room.depot())));
            }
            intakes.put(
                    room,
                    surroundings.intake(
                            room.depot(),
                            new Closed(room.uploads()),
                            making.taking(making.context().desk(room.partner()))));
        }
    }
}
