package dev.tributary.application.event;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.ACME;
import static dev.tributary.application.SampleSubmissions.OTHER;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.sentBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.Missions.Subscription;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.time.Lingering;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SubscriptionTest {

    private static final long FROM_NOW = Long.MAX_VALUE;

    private final GatewayRig rig = new GatewayRig();
    private final Inbox inbox = new Inbox();

    @AfterEach
    void close() {
        rig.close();
    }

    private List<RecordedEvent> all() {
        return now(rig.store().eventsAfter(0, null, 100_000));
    }

    private static Submission[] missions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new);
    }

    @Test
    void fromNowOnMeansNothingThatWasBefore() throws Exception {
        rig.submit(creation("before"));
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, inbox);
        rig.submit(creation("m"));

        assertThat(inbox.untilDelivered("m"))
                .extracting(event -> event.key().id().value())
                .containsOnly("m");
    }

    @Test
    void fromNowOnHoldsAfterACrashAsWell() throws Exception {
        rig.submit(creation("before"));
        rig.crash();
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, inbox);
        rig.submit(creation("m"));

        assertThat(inbox.untilDelivered("m"))
                .extracting(event -> event.key().id().value())
                .containsOnly("m");
    }

    @Test
    void whoResumesIsToldEverythingSinceThenInOrder() throws Exception {
        rig.submit(missions(700));
        long third = all().get(2).sequence();

        rig.missions().subscribe(Scope.EVERYONE, third, inbox);
        rig.submit(creation("last"));

        List<RecordedEvent> told = inbox.untilDelivered("last");
        assertThat(told).isEqualTo(all().subList(3, all().size()));
        assertThat(told).hasSizeGreaterThan(2_000);
    }

    @Test
    void aPartnerIsToldOfItsOwnMissionsOnly() throws Exception {
        rig.missions().subscribe(new Scope(ACME), FROM_NOW, inbox);

        rig.submit(sentBy(OTHER, creation("theirs")), sentBy(ACME, creation("ours")));

        assertThat(inbox.untilDelivered("ours"))
                .extracting(RecordedEvent::partner)
                .containsOnly(ACME);
    }

    @Test
    void aListenerThatThrowsIsToldTheNext() throws Exception {
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, event -> {
            inbox.accept(event);
            throw new LinkageError("a listener's fault");
        });

        rig.submit(creation("m"));
        rig.submit(creation("n"));

        inbox.untilDelivered("m");
        inbox.untilDelivered("n");
    }

    @Test
    void aListenerIsToldOneEventAtATimeAndHoldsUpNoOther() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Inbox slow = new Inbox();
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, event -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            wait(goOn);
            underWay.decrementAndGet();
            slow.accept(event);
        });
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, inbox);

        rig.submit(missions(20));
        inbox.untilDelivered("m19");
        assertThat(slow.waiting()).isZero();
        goOn.countDown();

        slow.untilDelivered("m19");
        assertThat(most).hasValue(1);
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void afterItsEndNothingIsTold() throws Exception {
        Subscription subscription = rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, inbox);
        rig.submit(creation("m"));
        inbox.untilDelivered("m");

        subscription.close();
        Inbox other = new Inbox();
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, other);
        rig.submit(creation("n"));
        other.untilDelivered("n");

        assertThat(inbox.waiting()).isZero();
    }

    @Test
    void whatCouldNotBeReadIsToldLater() throws Exception {
        rig.submit(creation("m"));
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "busy"));
        rig.missions().subscribe(Scope.EVERYONE, 0, inbox);
        rig.store().recover();
        assertThat(inbox.waiting()).isZero();

        rig.pass(Duration.ofSeconds(5));

        inbox.untilDelivered("m");
    }

    @Test
    void noThreadOutlivesTheGateway() throws Exception {
        Thread[] teller = new Thread[1];
        CountDownLatch told = new CountDownLatch(1);
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, event -> {
            teller[0] = Thread.currentThread();
            told.countDown();
        });
        rig.submit(creation("m"));
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();

        rig.gateway().close();

        teller[0].join(20_000);
        assertThat(teller[0].isAlive()).isFalse();
        assertThat(rig.time().alarms()).isZero();
    }

    @Test
    void closingTheGatewayOutlastsTheListeners() throws Exception {
        Lingering listener = new Lingering();
        rig.missions().subscribe(Scope.EVERYONE, FROM_NOW, event -> listener.run());
        rig.submit(creation("m"));
        listener.awaitBegin();

        rig.gateway().close();

        assertThat(listener.isOver()).isTrue();
    }
}
