package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.sftp.serve.Closed;
import dev.tributary.connector.sftp.serve.Room;
import dev.tributary.connector.sftp.status.StatusFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at what each partner has uploaded. */
final class ServeRound implements Looking.Round {

    private final List<Room> rooms;
    private final Making making;
    private final Map<Room, Intake> intakes = new LinkedHashMap<>();
    private final Map<Room, StatusFiles> statuses = new HashMap<>();

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
                seen = seen.and(each.getValue().look());
                StatusFiles status = statuses.get(each.getKey());
                if (status != null) {
                    status.write();
                }
            } catch (FileSystemException ofOne) {
                seen = isHome(each.getKey()) ? seen.and(ofOne) : seen.and((IOException) ofOne);
            } catch (IOException failure) {
                seen = seen.and(failure);
            }
        }
        return seen;
    }

    private static boolean isHome(Room room) {
        return Files.isDirectory(room.inbox());
    }

    private void makeIntakes() throws IOException, InterruptedException {
        Surroundings surroundings = making.surroundings();
        for (Room room : rooms) {
            intakes.put(
                    room,
                    surroundings.intake(
                            room.depot(),
                            new Closed(room.uploads()),
                            making.taking(making.context().desk(room.partner()))));
            if (making.followsStatus()) {
                statuses.put(room, new StatusFiles(surroundings, room.partner(), List.of(room.depot())));
            }
        }
    }
}
