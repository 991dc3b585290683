package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.testkit.ManualClock;
import dev.tributary.connector.testkit.ManualExecutor;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A mail, kept to be sent, and what is needed for that. */
abstract class OutboxFixture {

    static final Duration BOUND = Duration.ofSeconds(20);

    final MemoryGateway gateway = new MemoryGateway();
    final ManualClock clock = new ManualClock(Samples.NOW);
    final TestContext context =
            new TestContext("mailbox", gateway, new Settings(Map.of()), clock, new ManualExecutor());
    final Kept kept = new Kept(context, new Closing());
    final FakePostman postman = new FakePostman();
    final Outbox outbox = restarted();

    @AfterEach
    void end() {
        gateway.close();
    }

    Outbox restarted() {
        return new Outbox(context, kept, postman, "missions@gate.example");
    }

    static byte[] mail() throws IOException {
        return new Answers("missions@gate.example", Locale.FRENCH)
                .answer(Samples.KEY, Samples.question(), Samples.report(Locale.FRENCH), Samples.NOW);
    }

    /** Keeps the mail, and gives what the courier gets. */
    Parcel post() throws IOException, InterruptedException {
        List<Entry> entries = outbox.entries(Samples.KEY, "chef@acme.example", mail());
        kept.keep(entries.subList(0, entries.size() - 1));
        String content = entries.get(entries.size() - 1).value();
        return new Parcel("lane", content == null ? "" : content, Samples.NOW, 1);
    }

    static @Nullable Throwable failure(CompletionStage<Void> stage) {
        try {
            stage.toCompletableFuture().join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause();
        }
    }

    static void assertDone(CompletionStage<Void> stage) {
        assertThat(failure(stage)).isNull();
    }

    Map<String, String> left() throws IOException, InterruptedException {
        return kept.first("answer/", 10);
    }
}
