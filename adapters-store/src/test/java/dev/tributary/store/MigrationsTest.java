package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Migration FIRST =
            new Migration(1, "first", "create table one (a text);\ncreate table two (b text);");
    private static final Migration SECOND = new Migration(2, "second", "alter table one add column c text;");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void makeFile() throws Exception {
        file = Files.createFile(directory.resolve("store.db"));
    }

    private void migrate(Migration... steps) throws Exception {
        Database database = new Database(file, Tuning.DEFAULT);
        try (Connection connection = database.writing()) {
            new Migrations(List.of(steps), database.failures()).apply(connection, NOON);
        }
    }

    private List<String> tables() throws Exception {
        return Stores.query(file, "select name from sqlite_schema where type = 'table' order by name");
    }

    @Test
    void aNewFileGetsAllSteps() throws Exception {
        migrate(FIRST, SECOND);

        assertThat(tables()).containsExactly("migration", "one", "two");
        assertThat(Stores.query(file, "select version, name, checksum, applied_at from migration order by version"))
                .containsExactly(
                        "1|first|" + FIRST.checksum() + "|" + NOON.toEpochMilli(),
                        "2|second|" + SECOND.checksum() + "|" + NOON.toEpochMilli());
    }

    @Test
    void anOldFileGetsWhatItLacks() throws Exception {
        migrate(FIRST);
        Stores.execute(file, "insert into one values ('kept')");

        migrate(FIRST, SECOND);
        migrate(FIRST, SECOND);

        assertThat(Stores.query(file, "select a, c from one")).containsExactly("kept|null");
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        migrate(FIRST);
        Migration broken = new Migration(3, "broken", "create table three (a text); create table three (a text);");

        assertThatExceptionOfType(SqlTrouble.class).isThrownBy(() -> migrate(FIRST, SECOND, broken));

        assertThat(tables()).containsExactly("migration", "one", "two");
        assertThat(Stores.query(file, "select max(version) from migration")).containsExactly("1");
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws Exception {
        migrate(FIRST, SECOND);

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> migrate(FIRST))
                .withMessageContaining(file.toString())
                .withMessageContaining("newer Tributary: it has version 2 of the tables, this one knows 1")
                .withMessageContaining("backup");
    }

    @Test
    void aStepThatWasChangedIsRefused() throws Exception {
        migrate(FIRST);

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> migrate(new Migration(1, "first", "create table other (a text);")))
                .withMessageContaining("another form of version 1 of the tables (first)");
    }

    @Test
    void lineEndsDoNotChangeAStep() {
        Migration windows = new Migration(1, "first", FIRST.sql().replace("\n", "\r\n"));

        assertThat(windows.checksum()).isEqualTo(FIRST.checksum());
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
        Stores.execute(file, "create table mission (a text)");

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> Stores.open(file))
                .withMessageContaining(file + " is a database of another program");
        assertThat(tables()).containsExactly("mission");
    }

    @Test
    void aFileOfTheFirstReleaseIsTakenOver() throws Exception {
        migrate(Migrations.ALL.get(0));
        Stores.execute(
                file,
                "insert into tally values ('DELIVERED', 3)",
                "insert into event values (7, 1, null, 'acme', 0, 'ACCEPTED', 1, null, null, null, null)");

        try (MissionStore store = Stores.open(file)) {
            assertThat(Stores.await(store.backlog()))
                    .isEqualTo(new Backlog(Map.of(DeliveryState.DELIVERED, 3L), Map.of(), null));
            assertThat(Stores.await(store.newestEvent())).isEqualTo(7);
        }
    }

    @Test
    void whatWaitsInAnOldFileWaitsSinceItWasHandedIn() throws Exception {
        migrate(Migrations.ALL.get(0), Migrations.ALL.get(1));
        Stores.execute(
                file,
                "insert into tally values ('QUEUED', 1)",
                "insert into mission values (1, 'a', null, 'acme', 'api', 'x', 'QUEUED', 'UNKNOWN', 9, 9, null, 7000, 8000,"
                        + " null, '{\"deliveryRevision\":1,\"attempts\":0,\"deliveryUpdatedAt\":8000,"
                        + "\"presence\":\"ABSENT\"}', '{\"revision\":1,\"intent\":\"WANTED\",\"vehicle\":\"x\",\"dispatch\":\"SEND\"}')");

        try (MissionStore store = Stores.open(file)) {
            assertThat(Stores.await(store.backlog()).oldestWaiting()).contains(Instant.ofEpochMilli(7_000));
            assertThat(Stores.await(store.find(new MissionId("a"))))
                    .extracting(entry -> entry.delivery().waitsSince())
                    .containsExactly(Instant.ofEpochMilli(7_000));
        }
    }

    @Test
    void theStepsAreNumberedWithoutGaps() {
        assertThat(Migrations.ALL).extracting(Migration::version).first().isEqualTo(1);
        for (int i = 0; i < Migrations.ALL.size(); i++) {
            assertThat(Migrations.ALL.get(i).version()).isEqualTo(i + 1);
        }
    }
}
