package dev.tributary.ocean.simulator;

import java.time.Instant;
import java.util.Map;

/**
 * A mission as this Océan has it now.
 *
 * @param content what it says, exactly, by Océan's parameter names
 * @param shownReference {@code adrRefCli} as site and screen show it, cut to 20 characters
 * @param creations how often it was put there
 * @param copies how often it is there: 0 deleted, 1, or more where ids are not looked for
 */
public record SimulatedMission(
        long customerId,
        String idMission,
        String externalMissionId,
        Map<String, String> content,
        String shownReference,
        FieldStatus status,
        Instant since,
        int creations,
        int copies) {

    private static final int SHOWN_CHARACTERS = 20;

    static SimulatedMission of(Mission mission, FieldReport report) {
        Map<String, String> content = mission.content().values();
        return new SimulatedMission(
                mission.key().customerId(),
                mission.key().idMission(),
                mission.externalId(),
                content,
                cut(MissionParameter.REFERENCE.in(content)),
                report.status(),
                report.since(),
                mission.creations(),
                mission.copies());
    }

    private static String cut(String reference) {
        return reference.codePointCount(0, reference.length()) <= SHOWN_CHARACTERS
                ? reference
                : reference.substring(0, reference.offsetByCodePoints(0, SHOWN_CHARACTERS));
    }

    /** Tells nothing of the content, which may be personal. */
    @Override
    public String toString() {
        return "SimulatedMission[" + customerId + "/" + idMission + ", " + status + ", copies=" + copies + "]";
    }
}
