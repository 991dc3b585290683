package dev.tributary.acceptance.storm;

import static java.util.stream.Collectors.groupingBy;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.ocean.simulator.LedgerEntry;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatedMission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Waits until all missions of a storm have ended, and has each of them judged. */
final class Inquest {

    private static final Set<String> FINAL = Set.of("DELIVERED", "REJECTED", "FAILED", "EXPIRED", "CANCELLED");

    /** Longer than any pause between two looks at a mission. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final OceanSimulator ocean;
    private final Doubts doubts;

    Inquest(OceanSimulator ocean, Doubts doubts) {
        this.ocean = ocean;
        this.doubts = doubts;
    }

    /** What was found, in words; empty where every promise was kept. */
    List<String> findings(Map<Course, RestPartner> courses) throws Exception {
        Map<Course, Told> told = new HashMap<>();
        for (Map.Entry<Course, RestPartner> course : courses.entrySet()) {
            told.put(course.getKey(), awaitEnd(course.getKey().id(), course.getValue()));
        }
        Map<String, List<LedgerEntry>> ledger = ledger();
        Map<String, Standing> standings = standings();
        List<String> findings = new ArrayList<>();
        for (Map.Entry<Course, RestPartner> course : courses.entrySet()) {
            String id = course.getKey().id();
            List<LedgerEntry> entries = ledger.getOrDefault(id, List.of());
            List<Breach> breaches = Judge.breaches(new Evidence(
                    id,
                    course.getKey().acknowledged(),
                    doubts.happenings(entries),
                    standings.getOrDefault(id, new Standing(0, Wish.NOTHING)),
                    Objects.requireNonNull(told.get(course.getKey()))));
            if (!breaches.isEmpty()) {
                findings.add(new CaseFile(course.getKey(), course.getValue(), entries).with(breaches));
            }
        }
        return findings;
    }

    private static Told awaitEnd(String id, RestPartner door) throws Exception {
        Await.within(
                PATIENCE,
                id + " has ended",
                () -> CaseFile.timeline(id, door),
                () -> FINAL.contains(told(door.view(id)).state()));
        return told(door.view(id));
    }

    private static Told told(JsonNode view) {
        return new Told(
                view.at("/delivery/state").asString(),
                view.path("revision").asInt(),
                view.at("/delivery/revision").asInt(),
                Contents.of(view));
    }

    private Map<String, List<LedgerEntry>> ledger() {
        return ocean.ledger().entries().stream()
                .filter(entry -> entry.idMission() != null)
                .collect(groupingBy(entry -> Objects.requireNonNull(entry.idMission())));
    }

    private Map<String, Standing> standings() {
        Map<String, Standing> standings = new HashMap<>();
        for (SimulatedMission mission : ocean.missions()) {
            String content = mission.copies() == 0 ? Wish.NOTHING : Contents.of(mission.content());
            standings.put(mission.idMission(), new Standing(mission.copies(), content));
        }
        return standings;
    }
}
