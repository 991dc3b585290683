package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.ocean.simulator.LedgerEntry;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is known of a mission to which a promise was broken, to be read by a person. */
final class CaseFile {

    private final Course course;
    private final RestPartner door;
    private final List<LedgerEntry> entries;

    CaseFile(Course course, RestPartner door, List<LedgerEntry> entries) {
        this.course = course;
        this.door = door;
        this.entries = entries;
    }

    String with(List<Breach> breaches) {
        return "%n%s: %s%n acknowledged:%n%s%n ledger:%n%s%n timeline:%n  %s%n"
                .formatted(
                        course.id(),
                        breaches,
                        lines(course.acknowledged()),
                        lines(entries.stream().map(CaseFile::line).toList()),
                        timeline(course.id(), door));
    }

    static String timeline(String id, RestPartner door) {
        try {
            return door.get(RestPartner.pathOf(id) + "/timeline").body();
        } catch (Exception unanswered) {
            return unanswered.toString();
        }
    }

    private static String line(LedgerEntry entry) {
        return "%d %s %s %s %s %s %s"
                .formatted(
                        entry.sequence(),
                        entry.time(),
                        entry.operation(),
                        Contents.of(entry.parameters().asMap()),
                        entry.effect(),
                        entry.answer(),
                        entry.faults());
    }

    private static String lines(List<?> things) {
        return things.stream().map(thing -> "  " + thing).collect(Collectors.joining("\n"));
    }
}
