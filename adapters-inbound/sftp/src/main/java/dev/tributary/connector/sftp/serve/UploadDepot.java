package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.LocalDepot;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders of a partner who uploads: nothing is claimed, or comes back, in the moment when
 * an upload begins.
 */
public record UploadDepot(LocalDepot depot, Uploads uploads) implements Depot {

    @Override
    public String label() {
        return depot.label();
    }

    @Override
    public void open() throws IOException {
        for (Folder folder : List.of(Folder.INBOX, Folder.DONE, Folder.REJECTED, Folder.RESULTS)) {
            OwnFiles.createDirectories(depot.path(folder));
        }
        OwnFiles.createDirectories(depot.claims());
        uploads.make();
    }

    @Override
    public List<Listed> list(Folder folder) throws IOException {
        return depot.list(folder);
    }

    @Override
    public Optional<Listed> find(Folder folder, String name) throws IOException {
        return depot.find(folder, name);
    }

    @Override
    public void move(Place from, Place to) throws IOException {
        if (from.folder() == Folder.INBOX) {
            uploads.claim(from.name(), () -> {
                depot.move(from, to);
                return to;
            });
        } else if (to.folder() == Folder.INBOX) {
            uploads.giveBack(to.name(), () -> {
                depot.move(from, to);
                return to;
            });
        } else {
            depot.move(from, to);
        }
    }

    @Override
    public InputStream read(Place file) throws IOException {
        return depot.read(file);
    }

    @Override
    public byte[] part(Place file, long from, int length) throws IOException {
        return depot.part(file, from, length);
    }

    @Override
    public void publish(String name, Path content) throws IOException {
        depot.publish(name, content);
    }

    @Override
    public void remove(Place file) throws IOException {
        depot.remove(file);
    }
}
