package dev.tributary.acceptance.fakes;

import dev.tributary.acceptance.feature.Answer;
import dev.tributary.acceptance.feature.Ocean;
import dev.tributary.acceptance.feature.Product;
import dev.tributary.acceptance.feature.Situation;
import dev.tributary.application.GatewayRig;
import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.host.ConnectorMetrics;
import dev.tributary.connector.host.HostSettings;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Origin;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** The use cases on fakes, behind a desk of the host. Time passes while something is waited for. */
public final class FakeProduct implements Product {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final int STEPS = 2_400;

    private final GatewayRig rig = new GatewayRig();
    private final ConnectorHost host = new ConnectorHost(
            Catalogue.of(FakeProduct.class.getClassLoader()),
            HostSettings.none(),
            rig.missions(),
            rig.time(),
            rig.time(),
            new Random(1),
            ConnectorMetrics.NONE);
    private final MissionDesk desk = host.sharedDeskFor("features", "acme");
    private final Ocean ocean = new FakeOcean(rig);

    @Inject
    FakeProduct() {}

    @Override
    public Answer create(MissionDraft mission) {
        return submit(mission.with(MissionDraft.Action.CREATE));
    }

    @Override
    public Answer put(MissionDraft mission) {
        return submit(mission);
    }

    @Override
    public Answer patch(MissionDraft change) {
        String id = Receipts.idOf(change);
        return Receipts.answer(desk.patch(id, known -> changed(known, change), Origin.unnamed())
                .toCompletableFuture()
                .join()); // it is changed in a thread of the desk's
    }

    @Override
    public Answer cancel(String id) {
        return Receipts.answer(GatewayRig.now(desk.cancel(id)));
    }

    private Answer submit(MissionDraft draft) {
        return Receipts.answer(GatewayRig.now(desk.submit(new Submission(draft, Origin.unnamed()))));
    }

    private static MissionDraft changed(MissionDraft known, MissionDraft change) {
        MissionDraft changed = known;
        for (var field : change.fields().entrySet()) {
            changed = changed.with(field.getKey(), field.getValue());
        }
        return changed;
    }

    @Override
    public Optional<Situation> find(String id) {
        return GatewayRig.now(desk.find(id)).map(Receipts::situation);
    }

    @Override
    public Optional<Situation> refresh(String id) {
        return GatewayRig.now(desk.refresh(id)).map(Receipts::situation);
    }

    @Override
    public List<String> timeline(String id) {
        return GatewayRig.now(desk.timeline(id)).stream().map(FakeProduct::told).toList();
    }

    private static String told(MissionEvent event) {
        Object state = event.delivery() == null ? event.progress() : event.delivery();
        return state == null ? event.kind().name() : event.kind() + " " + state;
    }

    @Override
    public List<String> listed(String deliveryState) {
        DeliveryState state = DeliveryState.valueOf(deliveryState);
        return GatewayRig.now(desk.list(new MissionQuery(state, null, null, null, null, 500, null))).items().stream()
                .map(MissionView::id)
                .toList();
    }

    @Override
    public Ocean ocean() {
        return ocean;
    }

    @Override
    public Instant now() {
        return rig.time().instant();
    }

    @Override
    public void until(String what, BooleanSupplier condition) {
        for (int step = 0; step < STEPS; step++) {
            if (condition.getAsBoolean()) {
                return;
            }
            rig.pass(STEP);
        }
        throw new AssertionError("in vain for " + STEP.multipliedBy(STEPS) + ": " + what);
    }

    @Override
    public void end() {
        host.close();
        rig.close();
    }
}
