package dev.tributary.connector.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.FileRules;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    private final Vertx vertx = Vertx.vertx();
    private final String mark = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        now(vertx.close());
    }

    @Test
    void whatWasReadIsGone() throws IOException {
        SpooledFile file = spooled();
        now(file.finish());
        try (Document document = file.open(FileRules.usual())) {
            assertThat(SpooledFile.next(document, 0)).hasSize(1);
        }
        assertThat(left()).hasSize(1);

        now(file.delete());

        assertThat(left()).isEmpty();
    }

    @Test
    void whatNeverEndedIsGoneAsWell() {
        SpooledFile file = spooled();

        now(file.delete());

        assertThat(left()).isEmpty();
    }

    private SpooledFile spooled() {
        SpooledFile file = now(SpooledFile.begin(vertx));
        now(file.append(Buffer.buffer("id;vehicle\n" + mark + ";V\n")));
        return file;
    }

    /** Others may leave files of theirs there. */
    private List<Path> left() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tributary-batch"))
                    .filter(this::isOurs)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOurs(Path file) {
        try {
            return Files.readString(file).contains(mark);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static <T> T now(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
