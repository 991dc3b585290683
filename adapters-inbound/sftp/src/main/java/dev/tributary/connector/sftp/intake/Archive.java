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

    /** @param unique what no other file has in its name */
    void put(Place from, Folder folder, String name, String unique) throws IOException {
        String time = TIME.format(clock.instant());
        boolean isPut = isPut(from, folder, name)
                || isPut(from, folder, FileNames.marked(name, time))
                || isPut(from, folder, FileNames.marked(name, time + "-" + unique));
        if (!isPut) {
            throw new FileAlreadyExistsException(name);
        }
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
