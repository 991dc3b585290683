package dev.tributary.ocean.client;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StatusTable;
import java.util.stream.Stream;

/** Reads what Océan says of a mission's status. */
final class StatusReader {

    private static final int OK = 200;

    private final StatusTable table;
    private final Judge judge;

    StatusReader(StatusTable table, Judge judge) {
        this.table = table;
        this.judge = judge;
    }

    StatusReading read(Reply reply) {
        return reply.fold(answer -> read(judge.hear(answer)), StatusReading.Unread::new);
    }

    private StatusReading read(Statement statement) {
        PlatformStatus status = statusIn(statement);
        if (statement.httpStatus() != OK || !saysAnything(status)) {
            Outcome outcome = judge.outcome(OceanCall.STATUS, statement);
            return outcome instanceof Outcome.Absent ? new StatusReading.Unheard() : new StatusReading.Unread(outcome);
        }
        return contradictsItself(statement) ? new StatusReading.Unread(contradiction()) : table.read(status);
    }

    /** A status, and beside it a message that there is none. */
    private boolean contradictsItself(Statement statement) {
        return judge.knows(OceanCall.STATUS, statement);
    }

    private static Outcome contradiction() {
        return new Outcome.Unknown(
                Outcome.Doubt.UNJUDGED, "HTTP 200, with a status and a message that contradict each other", null);
    }

    private static PlatformStatus statusIn(Statement statement) {
        return new PlatformStatus(
                statement.field("statusCode").orElse(null),
                statement.field("status").orElse(null),
                statement.field("commentRefuseReason").orElse(null),
                statement.field("complement").orElse(null),
                statement.field("externalMissionId").orElse(null),
                statement.field("time").orElse(null));
    }

    private static boolean saysAnything(PlatformStatus status) {
        return Stream.of(
                        status.code(),
                        status.label(),
                        status.refusalReason(),
                        status.complement(),
                        status.externalId(),
                        status.time())
                .anyMatch(text -> text != null && !text.isBlank());
    }
}
