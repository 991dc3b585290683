package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts files away that were handed in; none over another one of its name. */
record Archive(Depot depot, InstantSource clock) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int MOST = 1_000;

    void put(Place from, Folder folder, String name) throws IOException {
        if (isPut(from, folder, name)) {
            return;
        }
        String time = TIME.format(clock.instant());
        for (int more = 1; more < MOST; more++) {
            if (isPut(from, folder, FileNames.marked(name, more == 1 ? time : time + "-" + more))) {
                return;
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    private boolean isPut(Place from, Folder folder, String name) throws IOException {
        try {
            depot.move(from, new Place(folder, name));
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }
}
