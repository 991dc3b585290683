package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.MissionId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Stores to test with, and what is done with them all the time. */
final class Stores {

    static final EntryQuery ALL = new EntryQuery(null, null, null, null, null, null, 0, Integer.MAX_VALUE);

    private Stores() {}

    static MissionStore open(Path file) {
        return open(file, Tuning.DEFAULT);
    }

    static MissionStore open(Path file, Tuning tuning) {
        return SqliteMissionStore.open(new StoreSettings(file), InstantSource.fixed(NOON), tuning);
    }

    static CompletionStage<MissionEntry> submit(MissionStore store, MissionEntry entry) {
        return store.change(at(entry), keeping(entry));
    }

    static MissionEntry keep(MissionStore store, MissionEntry entry) throws Exception {
        return await(submit(store, entry));
    }

    static Place at(MissionEntry entry) {
        return new Place.OfMission(entry.key().id(), null);
    }

    static Change<MissionEntry> keeping(MissionEntry entry) {
        TimelineEvent event = TimelineEvent.of(EventKind.ACCEPTED, entry.revision(), NOON);
        return found -> Step.keep(entry, List.of(event), kept -> kept);
    }

    static List<MissionEntry> find(MissionStore store, String id) throws Exception {
        return await(store.find(new MissionId(id)));
    }

    static <T> T await(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    /** The failure that this stage must end with. */
    static StoreFailure failure(CompletionStage<?> stage) {
        return (StoreFailure) assertThat(catchThrowable(() -> await(stage)))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(StoreFailure.class)
                .actual();
    }

    /** Runs statements on the file as an operator would with a shell. */
    static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows a query finds in the file, their columns with bars between. */
    static List<String> query(Path file, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(results.getString(i)));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }
}
