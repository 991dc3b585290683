package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** What a desk answers at bad times: for {@link MemoryGateway#script}. */
public final class DeskScripts {

    private DeskScripts() {}

    /** As when the backlog is full: nothing is decided, come back after this time. */
    public static Function<List<Submission>, Optional<List<Receipt>>> full(Duration after) {
        Text reason = new Text("the backlog is full", "la file d'attente est pleine");
        return submissions -> Optional.of(submissions.stream()
                .map(one -> (Receipt) new Receipt.ComeBackLater(after, reason))
                .toList());
    }

    /** Rejects every item with this code, whose texts name it. */
    public static Function<List<Submission>, Optional<List<Receipt>>> rejecting(String path, String code) {
        return submissions -> Optional.of(
                submissions.stream().map(one -> Intake.reject(path, code)).toList());
    }

    /** Fails every submission: a bug of the gateway's, after which nothing is known. */
    public static Function<List<Submission>, Optional<List<Receipt>>> failing(RuntimeException failure) {
        return submissions -> {
            throw failure;
        };
    }

    /** Answers only once the latch is down; then, as usual. What comes behind waits as well. */
    public static Function<List<Submission>, Optional<List<Receipt>>> held(CountDownLatch until) {
        return submissions -> {
            try {
                until.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        };
    }

    /** A finding whose texts name its code. */
    public static Finding finding(String path, String code) {
        return Intake.finding(path, code);
    }
}
