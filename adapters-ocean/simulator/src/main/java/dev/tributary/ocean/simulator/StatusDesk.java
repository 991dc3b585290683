package dev.tributary.ocean.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers status reads. */
final class StatusDesk {

    private final MissionBoard board;
    private final Timeline timeline;
    private final OpenQuestions.OnDeleted onDeleted;
    private final InstantSource clock;
    private final Map<String, GivenStatus> told = new ConcurrentHashMap<>();

    StatusDesk(MissionBoard board, Timeline timeline, OpenQuestions.OnDeleted onDeleted, InstantSource clock) {
        this.board = board;
        this.timeline = timeline;
        this.onDeleted = onDeleted;
        this.clock = clock;
    }

    void tell(String idMission, GivenStatus status) {
        told.put(idMission, status);
    }

    Outcome status(MissionKey key) {
        Optional<Mission> shown = board.remembered(key).filter(this::isShown);
        return shown.map(mission -> Outcome.withoutEffect(Answer.json(200, body(mission))))
                .orElseGet(() -> Outcome.withoutEffect(OceanMessage.UNKNOWN_MISSION));
    }

    FieldReport report(Mission mission) {
        return timeline.report(mission, clock.instant());
    }

    private boolean isShown(Mission mission) {
        return mission.isThere() || onDeleted == OpenQuestions.OnDeleted.SHOW;
    }

    private Body body(Mission mission) {
        FieldReport report = report(mission);
        GivenStatus status = told.getOrDefault(mission.key().idMission(), GivenStatus.of(report.status()));
        return new Body(
                report.refusalReason(),
                report.complement(),
                mission.externalId(),
                status.label(),
                status.code(),
                DateNotation.WITH_SPACE.write(report.since()));
    }

    /** A reason that is missing travels as null, a complement that is missing not at all: Océan does both. */
    private record Body(
            @Nullable String commentRefuseReason,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String complement,

            String externalMissionId,
            String status,
            String statusCode,
            String time) {}
}
