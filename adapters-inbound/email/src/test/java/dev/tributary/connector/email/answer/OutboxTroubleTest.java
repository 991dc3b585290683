package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of mails that cannot be sent, or not yet. */
class OutboxTroubleTest extends OutboxFixture {

    @Test
    void whatIsRefusedIsGivenUpWithoutNamingAnybody() throws Exception {
        Parcel parcel = post();
        postman.before = () -> {
            throw new Postman.Refused("550 5.1.1", new IOException("550 5.1.1 <chef@acme.example> is unknown"));
        };

        assertDone(outbox.take(parcel));

        assertThat(left()).isEmpty();
        assertThat(context.counters()).containsExactly(Map.entry("answers_refused", 1L));
        assertThat(context.logger().lines())
                .containsExactly("WARNING answer 0123456789abcdef is given up: the server refuses it: 550 5.1.1");
        assertThat(context.logger().failures()).isEmpty();
        assertThat(outbox.trouble()).isEmpty();
    }

    @Test
    void whatPassesIsTriedAgainAndToldMeanwhile() throws Exception {
        Parcel parcel = post();
        Text why = new Text("the server is down", "le serveur est en panne");
        postman.before = () -> {
            throw new Troubled(Troubled.Kind.PASSING, why);
        };
        assertThat(failure(outbox.take(parcel))).isInstanceOf(Troubled.class);
        assertThat(outbox.trouble()).contains(why);
        assertThat(left()).isNotEmpty();

        postman.before = () -> {};
        assertDone(outbox.take(parcel));

        assertThat(outbox.trouble()).isEmpty();
        assertThat(postman.sent).hasSize(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void whatNobodyExpectedIsTriedAgainToo() throws Exception {
        Parcel parcel = post();
        postman.before = () -> {
            throw new IllegalStateException("chef@acme.example");
        };

        assertThat(failure(outbox.take(parcel))).isInstanceOf(IllegalStateException.class);
        assertThat(outbox.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.english())
                        .isEqualTo(
                                "answers cannot be sent now (IllegalStateException); they are tried again for 5 days"));
        assertThat(left()).isNotEmpty();
    }

    @Test
    void afterFiveDaysItIsGivenUp() throws Exception {
        Parcel parcel = post();
        postman.before = () -> {
            throw new IOException("connection refused");
        };
        clock.advance(Outbox.PATIENCE.minusSeconds(1));
        assertThat(failure(outbox.take(attempt(parcel, 1_000)))).isInstanceOf(IOException.class);
        clock.advance(Duration.ofSeconds(1));

        assertDone(outbox.take(attempt(parcel, 1_001)));

        assertThat(left()).isEmpty();
        assertThat(context.counters()).containsExactly(Map.entry("answers_given_up", 1L));
        assertThat(context.logger().lines())
                .containsExactly("WARNING answer 0123456789abcdef is given up: nobody has taken it for 5 days");
        assertThat(outbox.trouble()).isEmpty();
    }

    @Test
    void aGatewayThatWasAwayForAWeekTriesBeforeItGivesUp() throws Exception {
        Parcel parcel = post();
        clock.advance(Duration.ofDays(7));
        postman.before = () -> {
            throw new IOException("connection refused");
        };
        assertThat(failure(outbox.take(attempt(parcel, Outbox.FEWEST_ATTEMPTS - 1))))
                .isInstanceOf(IOException.class);

        postman.before = () -> {};
        assertDone(outbox.take(attempt(parcel, Outbox.FEWEST_ATTEMPTS)));
        assertThat(postman.sent).hasSize(1);
    }

    private static Parcel attempt(Parcel parcel, int attempt) {
        return new Parcel(parcel.lane(), parcel.content(), parcel.postedAt(), attempt);
    }

    @Test
    void whatCannotBeReadIsGivenUp() throws Exception {
        Parcel parcel = post();
        kept.keep("answer/0123456789abcdef/000", "no mail");

        assertDone(outbox.take(parcel));
        assertDone(outbox.take(new Parcel("lane", "2 of another version", Samples.NOW, 1)));

        assertThat(postman.sent).isEmpty();
        assertThat(left()).isEmpty();
        assertThat(context.counters()).containsExactly(Map.entry("answers_given_up", 2L));
    }

    @Test
    void whatComesAfterTheEndIsLeftForTheNextStart() throws Exception {
        Parcel parcel = post();
        outbox.awaitEnd();

        CompletableFuture<CompletionStage<Void>> late = CompletableFuture.supplyAsync(() -> outbox.take(parcel));

        assertThat(failure(late.get(BOUND.toSeconds(), TimeUnit.SECONDS))).isInstanceOf(IOException.class);
        assertThat(postman.sent).isEmpty();
        assertThat(left()).hasSize(1);
    }
}
