package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When a connector that failed is started again, and when no more. */
class SupervisionTest extends HostFixture {

    @Test
    void aConnectorThatCouldNotStartIsStartedAgainAfterPausesThatGrow() {
        AtomicInteger starts = new AtomicInteger();
        depot.starting = () -> {
            if (starts.incrementAndGet() < 4) {
                throw new IOException("server is down");
            }
            return true;
        };
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.FAILED);

        time.pass(Duration.ofMillis(900));
        assertThat(starts).hasValue(1);
        passUntil(() -> status(host, "depot").state() == ConnectorStatus.State.STARTED);

        assertThat(starts).hasValue(4);
    }

    @Test
    void pausesDoubleUpToFiveMinutesAndBeginAgainAfterATimeThatWentWell() {
        Backoff backoff = new Backoff(new java.util.Random(7));

        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(backoff.after(Duration.ofMinutes(9)))
                    .isBetween(
                            Duration.ofSeconds(seconds),
                            Duration.ofSeconds(seconds).multipliedBy(6).dividedBy(5));
        }
        assertThat(backoff.after(Duration.ofMinutes(10))).isLessThan(Duration.ofMillis(1_200));
        assertThat(backoff.after(Duration.ZERO)).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_400));
    }

    @Test
    void whatTheSettingsAreToBlameForIsNotStartedAgain() {
        AtomicInteger made = new AtomicInteger();
        ConnectorHost host = host(PATIENT, StubProvider.of("picky", context -> {
            made.incrementAndGet();
            throw new ConnectorException(Map.of("port", new Text("taken", "pris")));
        }));
        host.start();

        time.pass(Duration.ofHours(1));

        assertThat(made).hasValue(1);
    }

    @Test
    void whatAFormerRunSubmitsHasToComeBack() {
        AtomicInteger starts = new AtomicInteger();
        depot.starting = () -> {
            if (starts.incrementAndGet() == 1) {
                throw new IOException("server is down");
            }
            return true;
        };
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        MissionDesk former = depot.context().desk();
        passUntil(() -> status(host, "depot").state() == ConnectorStatus.State.STARTED);

        assertThat(DeskFixture.now(former.submit(MissionDraft.of("1")))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(DeskFixture.now(depot.context().desk().submit(MissionDraft.of("1"))))
                .isInstanceOf(Receipt.Duplicate.class);
    }

    @Test
    void aStartThatHangsAgainAndAgainIsGivenUpByTheClockAndInTheEndForGood() {
        AtomicInteger starts = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        depot.starting = () -> {
            starts.incrementAndGet();
            outlast(never);
            return true;
        };
        ConnectorHost host = host(BRISK, depot.provider("depot"), other.provider("other"));
        host.start();

        try {
            passUntil(() -> starts.get() == 4 && status(host, "depot").state() == ConnectorStatus.State.FAILED);
            time.pass(Duration.ofHours(1));

            assertThat(starts).hasValue(4);
            look(host);
            assertThat(status(host, "other").state()).isEqualTo(ConnectorStatus.State.STARTED);
        } finally {
            never.countDown();
        }
    }

    @Test
    void aConnectorWhoseWorkDoesNotEndIsNotStartedAgainForEver() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger starts = new AtomicInteger();
        depot.starting = () -> {
            starts.incrementAndGet();
            depot.context().polled(Duration.ofSeconds(1));
            depot.context().blockingExecutor().execute(() -> outlast(never));
            return true;
        };
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();

        try {
            passUntil(() -> starts.get() == 4 && status(host, "depot").state() == ConnectorStatus.State.FAILED);
            passCalmly(host, 600);

            assertThat(starts).hasValue(4);
        } finally {
            never.countDown();
        }
    }
}
