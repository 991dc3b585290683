package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.depot.LocalDepot;
import java.nio.file.Path;

/** What one partner can get at. */
public final class Room {

    private final Account account;
    private final Areas areas;
    private final Uploads uploads;
    private final Quota quota;

    public Room(Account account, Path root) {
        this.account = account;
        this.areas = Areas.of(root.toAbsolutePath().normalize(), account.partner());
        this.uploads = new Uploads(areas.marks());
        this.quota = new Quota(areas.home(), account.quota());
    }

    Account account() {
        return account;
    }

    /** Where the partner uploads to. */
    public Path inbox() {
        return areas.home().resolve("inbox");
    }

    Path home() {
        return areas.home();
    }

    public Uploads uploads() {
        return uploads;
    }

    Quota quota() {
        return quota;
    }

    public UploadDepot depot() {
        return new UploadDepot(new LocalDepot("", areas.home(), areas.claims()), uploads);
    }

    public String partner() {
        return account.partner();
    }
}
