package dev.tributary.acceptance.packaged;

import dev.tributary.acceptance.feature.Answer;
import dev.tributary.acceptance.feature.Ocean;
import dev.tributary.acceptance.feature.Product;
import dev.tributary.acceptance.feature.Situation;
import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The packaged program in a process of its own: one for all scenarios, which therefore use ids of their own. */
public final class PackagedProduct implements Product, AutoCloseable {

    private final SimulatedOcean ocean;
    private final RunningGateway gateway;
    private final RestPartner partner;

    private PackagedProduct(SimulatedOcean ocean, RunningGateway gateway) {
        this.ocean = ocean;
        this.gateway = gateway;
        this.partner = gateway.partner();
    }

    static PackagedProduct start() {
        return Checked.get(() -> {
            SimulatedOcean ocean = new SimulatedOcean();
            return new PackagedProduct(
                    ocean,
                    RunningGateway.over(
                            Files.createTempDirectory("tributary-features"), ocean.address(), "simulateur"));
        });
    }

    @Override
    public Answer create(MissionDraft mission) {
        return Checked.get(() -> Replies.answer(partner.post(MissionJson.of(mission))));
    }

    @Override
    public Answer put(MissionDraft mission) {
        return Checked.get(() -> Replies.answer(partner.put(idOf(mission), MissionJson.of(mission))));
    }

    @Override
    public Answer patch(MissionDraft change) {
        return Checked.get(() -> Replies.answer(partner.patch(idOf(change), MissionJson.of(change))));
    }

    @Override
    public Answer cancel(String id) {
        return Checked.get(() -> Replies.answer(partner.delete(id)));
    }

    @Override
    public Optional<Situation> find(String id) {
        return Checked.get(() -> Replies.situation(partner.getMission(id)));
    }

    @Override
    public Optional<Situation> refresh(String id) {
        return Checked.get(() -> Replies.situation(partner.get(RestPartner.pathOf(id) + "?refresh=true")));
    }

    @Override
    public List<String> timeline(String id) {
        return Checked.get(() -> Replies.timeline(partner.get(RestPartner.pathOf(id) + "/timeline")));
    }

    @Override
    public List<String> listed(String deliveryState) {
        return Checked.get(() -> Replies.ids(partner.get("/api/v1/missions?limit=500&delivery=" + deliveryState)));
    }

    @Override
    public Ocean ocean() {
        return ocean;
    }

    @Override
    public Instant now() {
        return InstantSource.system().instant();
    }

    @Override
    public void until(String what, BooleanSupplier condition) {
        Checked.get(() -> {
            Await.until(what, condition::getAsBoolean);
            return what;
        });
    }

    @Override
    public void end() {
        ocean.forgetFaults();
    }

    @Override
    public void close() {
        gateway.close();
        ocean.close();
    }

    private static String idOf(MissionDraft draft) {
        return draft.get(MissionField.ID).orElseThrow();
    }
}
