package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Seen;
import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.sftp.client.Link;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.sftp.intake.Settling;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.sftp.intake.Taking;
import dev.tributary.connector.sftp.status.StatusFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at every directory of the server. */
final class PollRound implements Looking.Round {

    private final Link link;
    private final List<Depot> depots;
    private final Making making;
    private final PollSettings settings;
    private final Map<Depot, Intake> intakes = new HashMap<>();
    private final Set<Depot> open = new HashSet<>();
    private @Nullable StatusFiles status;

    PollRound(Link link, List<Depot> depots, Making making, PollSettings settings) {
        this.link = link;
        this.depots = depots;
        this.making = making;
        this.settings = settings;
    }

    @Override
    public Seen look() throws IOException, InterruptedException {
        if (intakes.isEmpty()) {
            makeIntakes();
        }
        StatusFiles files = status;
        if (files != null) {
            files.begin();
        }
        Seen seen = Seen.NOTHING;
        for (Depot depot : depots) {
            try {
                seen = seen.and(Failures.told(look(depot)));
            } catch (Troubled unreachable) {
                throw unreachable;
            } catch (IOException failure) {
                open.remove(depot);
                link.drop();
                seen = seen.and(failure);
            }
        }
        return files != null && seen.failure() == null ? write(files, seen) : seen;
    }

    @Override
    public void rest(Duration time) throws InterruptedException {
        making.closing().rest(time);
    }

    private static Seen write(StatusFiles files, Seen seen) throws IOException, InterruptedException {
        try {
            files.write();
            return seen;
        } catch (FileSystemException ofOne) {
            return seen.and(Failures.told(ofOne));
        }
    }

    private void makeIntakes() throws IOException, InterruptedException {
        Surroundings surroundings = making.surroundings();
        Taking taking = making.taking(making.context().desk());
        for (Depot depot : depots) {
            Settling settling = new Settling(settings.rules(), surroundings.clock());
            intakes.put(depot, surroundings.intake(depot, settling, taking));
        }
        status = making.followsStatus() ? making.statusFiles(surroundings, making.partner(), depots) : null;
    }

    private Intake.Look look(Depot depot) throws IOException, InterruptedException {
        if (!open.contains(depot)) {
            depot.open();
            open.add(depot);
        }
        Intake intake = intakes.get(depot);
        if (intake == null) {
            throw new IllegalStateException("no intake");
        }
        return intake.look();
    }
}
