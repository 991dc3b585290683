package dev.tributary.acceptance.fakes;

import dev.tributary.acceptance.feature.Ocean;
import dev.tributary.application.GatewayRig;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.platform.FakeFleetPlatform;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.MissionDraft;
import java.util.EnumMap;
import java.util.Map;

/** The fake of the fleet platform, as the features speak of it. */
final class FakeOcean implements Ocean {

    private final GatewayRig rig;

    FakeOcean(GatewayRig rig) {
        this.rig = rig;
    }

    @Override
    public void goDown() {
        platform().failWith(new Outcome.Unavailable("down"));
    }

    @Override
    public void comeBack() {
        platform().recover();
    }

    @Override
    public void refuse(String id) {
        refuse(Operation.CREATE, id);
    }

    @Override
    public void refuseDeletion(String id) {
        refuse(Operation.DELETE, id);
    }

    @Override
    public void loseAnswerToCreation(String id) {
        Outcome lost = new Outcome.Unknown(Outcome.Doubt.LOST, "the answer is lost", null);
        platform().next(Operation.CREATE, new MissionId(id), Script.afterEffect(lost));
    }

    @Override
    public void finish(String id) {
        report(id, ProgressState.DONE, new PlatformStatus("TERMINEE", "Terminée", null, null, null, null));
    }

    @Override
    public void refuseInField(String id) {
        PlatformStatus refused = new PlatformStatus("REFUSEE", "Refusée", "Véhicule en panne", null, null, null);
        report(id, ProgressState.REFUSED, refused);
    }

    @Override
    public int creations(String id) {
        return (int) platform().effects().stream()
                .filter(effect -> effect.operation() == Operation.CREATE)
                .filter(effect -> effect.key().equals(key(id)))
                .count();
    }

    @Override
    public Map<MissionField, String> content(String id) {
        Map<MissionField, String> content = new EnumMap<>(MissionField.class);
        Mission held = platform().missions().get(key(id));
        if (held != null) {
            MissionDraft.of(held)
                    .fields()
                    .forEach((field, text) -> content.put(MissionField.valueOf(field.name()), text));
        }
        return content;
    }

    private void refuse(Operation operation, String id) {
        platform().next(operation, new MissionId(id), Script.withoutEffect(new Outcome.Refused(REFUSAL)));
    }

    private void report(String id, ProgressState state, PlatformStatus status) {
        platform().report(key(id), state, status, rig.time().instant());
    }

    private FakeFleetPlatform platform() {
        return rig.platform();
    }

    private static MissionKey key(String id) {
        return new MissionKey(null, new MissionId(id));
    }
}
