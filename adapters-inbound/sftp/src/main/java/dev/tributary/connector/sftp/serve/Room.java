package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.depot.LocalDepot;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** What one partner can get at. */
public final class Room {

    private final Account account;
    private final Areas areas;
    private final Uploads uploads;
    private final Quota quota;
    private final Duration linger;

    /** @param linger how long a file stays in the inbox once it is whole */
    public Room(Account account, Path root, Duration linger, InstantSource clock, Incidents incidents) {
        this.account = account;
        this.areas = Areas.of(root.toAbsolutePath().normalize(), account.partner());
        this.uploads = new Uploads(areas.marks(), new Lingering(linger, clock));
        this.quota = new Quota(areas.home(), account.quota(), () -> incidents.exceededQuota(account.partner()));
        this.linger = linger;
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

    Duration linger() {
        return linger;
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
