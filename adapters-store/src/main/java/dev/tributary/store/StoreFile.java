package dev.tributary.store;

import dev.tributary.application.port.StoreFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.InstantSource;

/** The file of a store, locked, with its tables in the form of this version. */
record StoreFile(Database database, StoreLock lock) {

    /** Makes what is missing. */
    static StoreFile open(StoreSettings settings, InstantSource clock, Tuning tuning) {
        Path asked = settings.file().toAbsolutePath();
        try {
            Path file = real(asked);
            Database database = new Database(file, tuning);
            StoreLock lock = StoreLock.on(file.resolveSibling(file.getFileName() + ".lock"), database.failures());
            return prepared(new StoreFile(database, lock), file, clock);
        } catch (IOException failure) {
            throw new Failures(asked).unreachable(failure);
        }
    }

    /** One name for the file whatever links lead there, so that it is locked only once. */
    private static Path real(Path asked) throws IOException {
        if (Files.exists(asked)) {
            return asked.toRealPath();
        }
        Path directory = asked.resolveSibling("").toAbsolutePath();
        Files.createDirectories(directory);
        return directory.toRealPath().resolve(asked.getFileName());
    }

    private static StoreFile prepared(StoreFile opened, Path file, InstantSource clock) throws IOException {
        try {
            create(file);
            opened.migrate(clock);
            return opened;
        } catch (RuntimeException | IOException failure) {
            opened.lock().close();
            throw failure;
        }
    }

    /** SQLite takes an empty file for an empty database. Missions are personal: nobody else is to read it. */
    private static void create(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, ownersOnly());
        }
        // SQLite would open it nevertheless, for reading
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void migrate(InstantSource clock) {
        Connection connection = null;
        try {
            connection = database.writing();
            new Migrations(Migrations.ALL, database.failures()).apply(connection, clock.instant());
        } catch (SqlTrouble | StoreFailure failure) {
            throw told(failure);
        } finally {
            if (connection != null) {
                Database.close(connection);
            }
        }
    }

    private RuntimeException told(RuntimeException failure) {
        return failure instanceof SqlTrouble trouble ? database.failures().of(trouble.exception()) : failure;
    }
}
