package dev.tributary.application.intake;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.time.Instant;

/**
 * A mission that lacks nothing, in words that nobody uses: whatever a patch sets or takes away shows in what it makes of
 * this one. It is never kept or sent.
 */
final class FullMission {

    private static final String UNUSED = "\u00a4 unused \u00a4";
    private static final Schedule SCHEDULE =
            new Schedule(Instant.parse("1971-02-03T04:05:00Z"), Instant.parse("1971-02-03T05:06:00Z"));
    private static final Destination DESTINATION =
            new Destination(UNUSED, UNUSED, UNUSED, UNUSED, new Coordinates(-48.8767, -123.3933));

    private FullMission() {}

    static Mission of(MissionId id) {
        return new Mission(
                id,
                new CustomerId(Long.MAX_VALUE),
                new MissionType(UNUSED),
                SCHEDULE,
                new Recipient.Vehicle(UNUSED),
                DESTINATION,
                new Comment(UNUSED),
                Dispatch.SEND);
    }
}
