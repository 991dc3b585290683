package dev.tributary.application.tracking;

import static dev.tributary.application.GatewayRig.now;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.ProgressState;
import java.util.List;

/** The mission m in the field, and what a gateway knows of that. */
final class FollowedMission {

    private final GatewayRig rig;

    FollowedMission(GatewayRig rig) {
        this.rig = rig;
    }

    void field(ProgressState state) {
        PlatformStatus status = new PlatformStatus(state.name(), "label", null, null, "X-1", null);
        rig.platform().report(rig.entry("m").key(), state, status, rig.time().instant());
    }

    ProgressState progress() {
        return rig.entry("m").progress().state();
    }

    long reads() {
        return rig.platform().calls().stream()
                .filter(call -> call.operation() == Operation.READ_STATUS)
                .count();
    }

    List<ProgressState> told(EventKind kind) {
        return now(rig.missions().timeline(Scope.EVERYONE, new MissionId("m"))).stream()
                .map(RecordedEvent::event)
                .filter(event -> event.kind() == kind)
                .map(TimelineEvent::progress)
                .toList();
    }

    void refresh() {
        now(rig.missions().refresh(Scope.EVERYONE, new MissionId("m")));
    }
}
