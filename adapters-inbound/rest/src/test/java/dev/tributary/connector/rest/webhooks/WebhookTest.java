package dev.tributary.connector.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.rest.webhooks.Webhook.State;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.TestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** When a web hook is told, rests, is given up on, and is switched off and on. */
class WebhookTest extends WebhookFixture {

    private static final Duration HOURS_28 = Duration.ofHours(28);

    private final TestContext context = context();
    private final Webhook webhook = webhook(target());

    private Webhook webhook(Target target) {
        return new Webhook(context, target, context.desk("acme"));
    }

    private Parcel parcel(int attempt) {
        return new Parcel("A", Message.of(event(1, "A")).parcel(), NOW, attempt);
    }

    @Test
    void whatIsTakenIsCounted() {
        get(webhook.handOver(post, parcel(1)));

        assertThat(post.taken).singleElement().asString().contains("\"missionId\":\"A\"");
        assertThat(context.counters()).containsEntry("webhook_messages", 1L);
        assertThat(webhook.state()).isEqualTo(State.ON);
    }

    @Test
    void afterTwentyEightHoursOfFailuresItIsSwitchedOff() {
        post.isAway();
        assertThat(again(webhook.handOver(post, parcel(1)))).startsWith("not reached");
        clock.advance(HOURS_28.minusMillis(1));
        again(webhook.handOver(post, parcel(2)));
        assertThat(webhook.state()).isEqualTo(State.FAILING);

        clock.advance(Duration.ofMinutes(5));
        get(webhook.handOver(post, parcel(3)));

        assertThat(webhook.state()).isEqualTo(State.OFF);
        assertThat(webhook.offSince()).contains(clock.instant());
        assertThat(context.logger().lines()).anyMatch(line -> line.contains("switched off"));
        get(webhook.handOver(post, parcel(1)));
        get(webhook.keep(event(2, "B")));
        assertThat(post.came).hasSize(3);
    }

    @Test
    void oneFailureLongAfterTheLastMessageSwitchesNothingOff() {
        get(webhook.handOver(post, parcel(1)));
        clock.advance(Duration.ofDays(3));
        post.answers(500);

        again(webhook.handOver(post, new Parcel("A", parcel(1).content(), clock.instant(), 1)));

        assertThat(webhook.state()).isEqualTo(State.FAILING);
    }

    @Test
    void whatWaitedWhileTheGatewayWasAwayIsTriedForAnHourMore() {
        post.answers(500);
        again(webhook.handOver(post, parcel(1)));
        clock.advance(Duration.ofDays(2));
        Webhook restarted = webhook(target());

        again(restarted.handOver(post, parcel(1)));
        clock.advance(Duration.ofMinutes(59));
        again(restarted.handOver(post, parcel(2)));
        assertThat(restarted.state()).isEqualTo(State.FAILING);

        clock.advance(Duration.ofMinutes(1));
        get(restarted.handOver(post, parcel(3)));
        assertThat(restarted.state()).isEqualTo(State.OFF);
    }

    @Test
    void whatIsRefusedAloneIsGivenUpAfterTwentyEightHours() {
        post.answers(500);
        again(webhook.handOver(post, parcel(1)));
        clock.advance(HOURS_28.minusMinutes(10));
        post.answers(204);
        get(webhook.handOver(post, parcel(1)));
        clock.advance(Duration.ofMinutes(10));
        post.answers(500);

        get(webhook.handOver(post, parcel(2)));

        assertThat(webhook.state()).isEqualTo(State.FAILING);
        assertThat(context.counters()).containsEntry("webhook_messages_given_up", 1L);
    }

    @Test
    void anAttemptThatRestsIsNone() {
        clock.advance(HOURS_28);
        post.answers(500);
        Parcel young = new Parcel("B", parcel(1).content(), clock.instant(), 1);
        again(webhook.handOver(post, young));

        assertThat(again(webhook.handOver(post, parcel(1)))).isEqualTo("it rests");
        assertThat(again(webhook.handOver(post, parcel(2)))).isEqualTo("it rests");

        assertThat(context.counters()).doesNotContainKey("webhook_messages_given_up");
        assertThat(post.came).hasSize(1);
    }

    @Test
    void retryAfterIsObeyed() {
        post.answers(503, Duration.ofMinutes(10));
        assertThat(again(webhook.handOver(post, parcel(1)))).isEqualTo("answered 503");
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(again(webhook.handOver(post, parcel(2)))).isEqualTo("it rests");
        assertThat(post.came).hasSize(1);

        clock.advance(Duration.ofMillis(1));
        post.answers(204);
        get(webhook.handOver(post, parcel(3)));

        assertThat(post.taken).hasSize(1);
        assertThat(webhook.state()).isEqualTo(State.ON);
    }

    @Test
    void oneThatIsGoneStaysOffAfterARestart() {
        post.answers(410);
        get(webhook.handOver(post, parcel(1)));
        assertThat(webhook.state()).isEqualTo(State.OFF);
        Webhook restarted = webhook(target());

        get(restarted.handOver(post, parcel(1)));

        assertThat(post.came).hasSize(1);
        assertThat(restarted.offSince()).contains(NOW);
    }

    @Test
    void itKnowsHowItWasBeforeAnythingIsTold() {
        post.answers(410);
        get(webhook.handOver(post, parcel(1)));
        Webhook restarted = webhook(target());

        restarted.deliver(post);

        Eventually.until("it is off", BOUND, () -> restarted.state() == State.OFF);
    }

    @Test
    void atAnotherAddressItIsOn() {
        post.answers(410);
        get(webhook.handOver(post, parcel(1)));
        Webhook moved = webhook(target("https://acme.example/other"));
        post.answers(204);

        get(moved.handOver(post, parcel(1)));

        assertThat(post.taken).hasSize(1);
        assertThat(moved.state()).isEqualTo(State.ON);
    }

    @Test
    void sinceWhenItFailsIsKnownAfterARestart() {
        post.answers(500);
        again(webhook.handOver(post, parcel(1)));
        clock.advance(Duration.ofHours(20));
        Webhook restarted = webhook(target());
        again(restarted.handOver(post, new Parcel("A", parcel(1).content(), clock.instant(), 1)));
        clock.advance(Duration.ofHours(8));

        get(restarted.handOver(post, new Parcel("A", parcel(1).content(), clock.instant(), 2)));

        assertThat(restarted.state()).isEqualTo(State.OFF);
    }

    @Test
    void switchedOnItTriesAtOnceAndHasHoursAgain() {
        afterTwentyEightHoursOfFailuresItIsSwitchedOff();

        get(webhook.switchOn());

        assertThat(webhook.state()).isEqualTo(State.ON);
        Parcel fresh = new Parcel("A", parcel(1).content(), clock.instant(), 1);
        again(webhook.handOver(post, fresh));
        assertThat(post.came).hasSize(4);
        assertThat(webhook.state()).isEqualTo(State.FAILING);
    }

    @Test
    void anEventThatCannotBeKeptHoldsUpNoOther() {
        get(webhook.keep(event(1, "m".repeat(101))));

        assertThat(context.counters()).containsEntry("webhook_messages_given_up", 1L);
        assertThat(context.logger().lines()).anyMatch(line -> line.contains("is not told event 1"));
    }

    @Test
    void anIdOfManyEmojiIsKept() {
        get(webhook.keep(event(1, "\uD83D\uDE9A".repeat(60))));

        assertThat(context.counters()).doesNotContainKey("webhook_messages_given_up");
    }

    @Test
    void messagesOfOneMissionWaitForTheFirst() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        TestContext threaded = context(threads);
        Webhook told = new Webhook(threaded, target(), threaded.desk("acme"));
        post.answers(payload ->
                new Answered(payload.contains("\"sequence\":1,") && post.came.size() < 5 ? 500 : 204, Duration.ZERO));
        told.deliver(post);
        for (MissionEvent event : new MissionEvent[] {event(1, "A"), event(2, "A"), event(3, "B"), event(4, "A")}) {
            get(told.keep(event));
        }

        Eventually.until("all are taken", BOUND, () -> {
            clock.advance(Duration.ofSeconds(1));
            return post.taken.size() == 4;
        });

        assertThat(post.taken.stream().filter(payload -> payload.contains("\"missionId\":\"A\"")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"sequence\":1,"),
                        second -> assertThat(second).contains("\"sequence\":2,"),
                        third -> assertThat(third).contains("\"sequence\":4,"));
        told.close();
        threads.shutdownNow();
    }

    @Test
    void whatIsNotForPartnersIsNotTold() {
        MissionEvent accepted =
                new MissionEvent(1, Instant.EPOCH, "m".repeat(101), MissionEvent.Kind.ACCEPTED, 1, null, null, null);

        get(webhook.keep(accepted));

        assertThat(context.counters()).isEmpty();
    }
}
