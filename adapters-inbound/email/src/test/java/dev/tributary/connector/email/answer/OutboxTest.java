package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutboxTest extends OutboxFixture {

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
