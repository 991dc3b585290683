package dev.tributary.connector.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.rest.webhooks.Webhook.State;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.Item;
import dev.tributary.connector.testkit.RecordingDesk;
import dev.tributary.connector.testkit.TestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything in the tests' gateway happens at the same time, which lies at either end of the ranges here. */
class ReplayTest extends WebhookFixture {

    private final TestContext context = context();
    private final Webhooks webhooks = new Webhooks(context, List.of(target()));

    @BeforeEach
    void missionsAreDelivered() {
        webhooks.follow(context::desk);
        submit(gateway.desk("api", "acme"), "A");
        submit(gateway.desk("api", "zeta"), "Z");
        submit(gateway.desk("depot", "acme"), "D");
        gateway.deliver("A");
        gateway.deliver("Z");
        gateway.deliver("D");
        gateway.report("A", ProgressState.DONE);
    }

    private static void submit(RecordingDesk desk, String id) {
        get(desk.submit(new Submission(Item.of(id).draft(), Origin.unnamed())));
    }

    private Webhook webhook() {
        return webhooks.of("acme").orElseThrow();
    }

    private int replayed(Instant since, Instant until) {
        return get(webhooks.replay(webhook(), since, until));
    }

    @Test
    void theBeginningIsIncludedAndTheEndIsNot() {
        assertThat(replayed(NOW, NOW.plusMillis(1))).isEqualTo(2);
        assertThat(replayed(NOW.plusMillis(1), Instant.MAX)).isZero();
        assertThat(replayed(NOW.minusSeconds(1), NOW)).isZero();
        assertThat(replayed(NOW.minusSeconds(1), Instant.MAX)).isEqualTo(2);
    }

    @Test
    void onlyMissionsOfThePartnerThatCameByThisConnectorAreToldInOrder() {
        List<Parcel> parcels = new CopyOnWriteArrayList<>();
        replayed(NOW, Instant.MAX);

        gateway.state("api").deliver("webhook-acme", parcel -> CompletableFuture.completedFuture(parcels.add(parcel)));

        Eventually.until("both are there", BOUND, () -> parcels.size() == 2);
        assertThat(parcels).allMatch(parcel -> parcel.lane().equals("A"));
        assertThat(parcels.get(0).content()).contains("mission.delivery");
        assertThat(parcels.get(1).content()).contains("mission.progress");
    }

    @Test
    void itSwitchesTheWebhookOn() {
        post.answers(410);
        get(webhook().handOver(post, new Parcel("A", Message.of(event(1, "A")).parcel(), NOW, 1)));
        assertThat(webhook().state()).isEqualTo(State.OFF);
        assertThat(webhooks.trouble()).isPresent();

        replayed(NOW, Instant.MAX);

        assertThat(webhook().state()).isEqualTo(State.ON);
        assertThat(webhooks.trouble()).isEmpty();
        Webhook restarted = new Webhook(context, target(), context.desk("acme"));
        post.answers(204, Duration.ZERO);
        get(restarted.handOver(post, new Parcel("A", Message.of(event(1, "A")).parcel(), NOW, 1)));
        assertThat(post.taken).hasSize(1);
    }
}
