package dev.tributary.connector.sftp.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.sftp.depot.LocalDepot;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadDepotTest {

    @TempDir
    private Path folder;

    private Areas areas = Areas.of(Path.of("nowhere"), "acme");
    private Uploads uploads = new Uploads(areas.marks(), new Lingering(Duration.ZERO, InstantSource.system()));
    private UploadDepot depot = new UploadDepot(new LocalDepot("", areas.home(), areas.claims()), uploads);

    @BeforeEach
    void open() throws IOException {
        areas = Areas.of(folder, "acme");
        uploads = new Uploads(areas.marks(), new Lingering(Duration.ZERO, InstantSource.system()));
        depot = new UploadDepot(new LocalDepot("", areas.home(), areas.claims()), uploads);
        depot.open();
        Files.writeString(areas.claims().resolve("1~x.csv"), "older");
    }

    private MeteredChannel channel(Path file) throws IOException {
        return new MeteredChannel(
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                new Quota(areas.home(), new Allowance(1000, 1000), () -> {}),
                false);
    }

    @Test
    void whatComesBackDoesNotLieWhereAnUploadBegins() throws Exception {
        AtomicReference<Exception> outcome = new AtomicReference<>();
        Thread back = new Thread(() -> {
            try {
                depot.move(Place.inClaimed("1~x.csv"), Place.inInbox("x.csv"));
            } catch (IOException refused) {
                outcome.set(refused);
            }
        });
        uploads.begin("handle", "x.csv", () -> {
                    back.start();
                    while (back.getState() != Thread.State.BLOCKED && back.getState() != Thread.State.TERMINATED) {
                        Thread.onSpinWait();
                    }
                    return channel(areas.home().resolve("inbox/x.csv"));
                })
                .close();
        back.join();

        assertThat(outcome.get()).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(areas.home().resolve("inbox/x.csv")).isEmptyFile();
        assertThat(areas.claims().resolve("1~x.csv")).hasContent("older");
    }

    @Test
    void whatComesBackIsReadAgainWhateverWasUploadedThereBefore() throws Exception {
        Path file = areas.home().resolve("inbox/x.csv");
        uploads.begin("handle", "x.csv", () -> channel(file)).close();
        uploads.breakOff("handle");
        Files.delete(file);

        depot.move(Place.inClaimed("1~x.csv"), Place.inInbox("x.csv"));

        assertThat(uploads.isUnderWay("x.csv")).isFalse();
    }
}
