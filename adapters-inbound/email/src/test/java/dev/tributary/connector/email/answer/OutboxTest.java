package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.ManualClock;
import dev.tributary.connector.testkit.ManualExecutor;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private final MemoryGateway gateway = new MemoryGateway();
    private final ManualClock clock = new ManualClock(Samples.NOW);
    private final TestContext context =
            new TestContext("mailbox", gateway, new Settings(Map.of()), clock, new ManualExecutor());
    private final Kept kept = new Kept(context, new Closing());
    private final FakePostman postman = new FakePostman();
    private final Outbox outbox = restarted();

    @AfterEach
    void end() {
        gateway.close();
    }

    private Outbox restarted() {
        return new Outbox(context, kept, postman, "missions@gate.example");
    }

    private static byte[] mail() throws IOException {
        return new Answers("missions@gate.example", Locale.FRENCH)
                .answer(Samples.KEY, Samples.question(), Samples.report(Locale.FRENCH), Samples.NOW);
    }

    /** Keeps the mail, and gives what the courier gets. */
    private Parcel post() throws IOException, InterruptedException {
        List<Entry> entries = outbox.entries(Samples.KEY, "chef@acme.example", mail());
        kept.keep(entries.subList(0, entries.size() - 1));
        String content = entries.get(entries.size() - 1).value();
        return new Parcel("lane", content == null ? "" : content, Samples.NOW, 1);
    }

    private static @Nullable Throwable failure(CompletionStage<Void> stage) {
        try {
            stage.toCompletableFuture().join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause();
        }
    }

    private static void assertDone(CompletionStage<Void> stage) {
        assertThat(failure(stage)).isNull();
    }

    private Map<String, String> left() throws IOException, InterruptedException {
        return kept.first("answer/", 10);
    }

    @Test
    void aMailIsSentAndForgotten() throws Exception {
        assertDone(outbox.take(post()));

        assertThat(postman.sent).hasSize(1);
        assertThat(postman.sent.get(0).from()).isEqualTo("missions@gate.example");
        assertThat(postman.sent.get(0).to()).isEqualTo("chef@acme.example");
        assertThat(postman.sent.get(0).mail().bytes).isEqualTo(mail());
        assertThat(left()).isEmpty();
        assertThat(outbox.trouble()).isEmpty();
        assertThat(context.counters()).containsEntry("answers_sent", 1L);
    }

    @Test
    void whatIsLargeIsKeptInPiecesThatFit() throws Exception {
        byte[] large = new byte[1024 * 1024];
        new Random(7).nextBytes(large);
        List<Entry> entries = outbox.entries(Samples.KEY, "chef@acme.example", large);

        assertThat(entries).hasSize(25);
        assertThat(entries)
                .extracting(Entry::key)
                .startsWith("answer/0123456789abcdef/000", "answer/0123456789abcdef/001");
        assertThat(entries).allMatch(entry -> String.valueOf(entry.value()).length() <= 60_000);
        kept.keep(entries);
        List<String> chunks = entries.subList(0, 24).stream()
                .map(entry -> String.valueOf(entry.value()))
                .toList();
        assertThat(Packed.unpacked(chunks))
                .hasValueSatisfying(mail -> assertThat(mail).isEqualTo(large));
    }

    @Test
    void whatCanNeverBeKeptIsRefused() {
        byte[] tooLarge = new byte[45 * 1024 * 1024];
        new Random(7).nextBytes(tooLarge);

        assertThatIllegalArgumentException().isThrownBy(() -> outbox.entries(Samples.KEY, "a@b", tooLarge));
    }

    @Test
    void aLaneIsARecipientsAndNamesNobody() throws Exception {
        String one = parcelKey("chef@acme.example");

        assertThat(one.replaceFirst("/\\d+/", "/"))
                .isEqualTo(parcelKey("chef@acme.example").replaceFirst("/\\d+/", "/"));
        assertThat(one.replaceFirst("/\\d+/", "/"))
                .isNotEqualTo(parcelKey("other@acme.example").replaceFirst("/\\d+/", "/"));
        assertThat(one).doesNotContain("chef").doesNotContain("@");
    }

    private String parcelKey(String to) throws IOException {
        List<Entry> entries = outbox.entries(Samples.KEY, to, mail());
        return entries.get(entries.size() - 1).key();
    }

    @Test
    void afterACrashBeforeForgettingTheSameMailGoesOutOnceMore() throws Exception {
        Parcel parcel = post();
        postman.after = gateway::breakStore;
        assertThat(failure(outbox.take(parcel))).isInstanceOf(IOException.class);
        gateway.mendStore();
        postman.after = () -> {};

        assertDone(restarted().take(parcel));

        assertThat(postman.sent).hasSize(2);
        assertThat(postman.sent.get(1).mail().bytes)
                .isEqualTo(postman.sent.get(0).mail().bytes);
        assertThat(left()).isEmpty();
    }

    @Test
    void withoutACrashItDoesNot() throws Exception {
        Parcel parcel = post();
        postman.after = gateway::breakStore;
        assertThat(failure(outbox.take(parcel))).isInstanceOf(IOException.class);
        gateway.mendStore();

        assertDone(outbox.take(parcel));

        assertThat(postman.sent).hasSize(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void afterACrashBeforeCompletingNothingGoesOut() throws Exception {
        Parcel parcel = post();
        assertDone(outbox.take(parcel));

        assertDone(restarted().take(parcel));

        assertThat(postman.sent).hasSize(1);
        assertThat(context.logger().lines()).isEmpty();
    }

    @Test
    void aStoreThatTellsNothingMakesItComeAgain() throws Exception {
        Parcel parcel = post();
        gateway.breakStore();
        assertThat(failure(outbox.take(parcel))).isInstanceOf(IOException.class);
        assertThat(postman.sent).isEmpty();
        gateway.mendStore();

        assertDone(outbox.take(parcel));
        assertThat(postman.sent).hasSize(1);
    }

    @Test
    void twoAttemptsAtOnceSendOneMail() throws Exception {
        Parcel parcel = post();
        AtomicReference<@Nullable Throwable> second = new AtomicReference<>();
        postman.before = () -> second.set(failure(outbox.take(parcel)));

        assertDone(outbox.take(parcel));

        assertThat(second.get()).isInstanceOf(IOException.class);
        assertThat(postman.sent).hasSize(1);
    }

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

    @Test
    void oneDeadRecipientDoesNotStopTheOthers() throws Exception {
        TestContext threaded = TestContext.of("mailbox", gateway, new Settings(Map.of()));
        Kept there = new Kept(threaded, new Closing());
        FakePostman moody = new FakePostman();
        Outbox sending = new Outbox(
                threaded,
                there,
                new Postman() {
                    @Override
                    public void send(String from, String to, byte[] mail) throws IOException {
                        if (to.equals("dead@acme.example")) {
                            throw new IOException("greylisted");
                        }
                        moody.send(from, to, mail);
                    }

                    @Override
                    public void close() {}
                },
                "missions@gate.example");
        try (AutoCloseable sends = sending.start()) {
            there.keep(sending.entries("a".repeat(16), "dead@acme.example", mail()));
            there.keep(sending.entries("b".repeat(16), "chef@acme.example", mail()));
            there.keep(sending.entries("c".repeat(16), "chef@acme.example", mail()));
            Eventually.until(
                    "the others have theirs",
                    BOUND,
                    () -> moody.sent.size() == 2 && there.first("answer/", 10).size() == 1);
            assertThat(sends).isNotNull();
        }
        assertThat(there.first("answer/", 10)).containsOnlyKeys("answer/aaaaaaaaaaaaaaaa/000");
    }
}
