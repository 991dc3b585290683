package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.records.UnknownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the missions in what stands at one level of a text. */
final class Missions {

    private final FieldNames names;
    private final int gap;
    private final List<WrittenMission> found = new ArrayList<>();
    private final UnknownNames unknown = new UnknownNames();
    private final List<String> pending = new ArrayList<>();
    private @Nullable WrittenMission open;
    private @Nullable String last;
    private int blanks;

    /**
     * None yet.
     *
     * @param gap how many empty lines in a row set missions apart
     */
    Missions(FieldNames names, int gap) {
        this.names = names;
        this.gap = gap;
    }

    /** Those that have any value. */
    List<WrittenMission> found() {
        return found.stream().filter(mission -> !mission.isEmpty()).toList();
    }

    UnknownNames unknown() {
        return unknown;
    }

    void take(int number, String text) {
        if (text.isEmpty()) {
            takeBlank();
            return;
        }
        Optional<FieldLine> field = FieldLine.of(text, names);
        if (field.filter(FieldLine::isKnown).isPresent()) {
            takeField(number, text, field.get());
        } else if (field.isPresent()) {
            takeUnknown(field.get().name());
        } else {
            takeStray(number, text);
        }
        blanks = 0;
    }

    private void takeBlank() {
        blanks++;
        last = null;
        if (blanks >= gap) {
            open = null;
            pending.clear();
        }
    }

    private void takeField(int number, String text, FieldLine field) {
        WrittenMission mission = open;
        boolean isNext =
                mission != null && names.isId(field.slot()) && mission.values().containsKey(field.slot());
        if (mission == null || isNext) {
            mission = new WrittenMission(number);
            found.add(mission);
            open = mission;
        }
        pending.forEach(unknown::add);
        pending.clear();
        if (text.length() > MailText.LONGEST_LINE) {
            mission.breaks(LinesFindings.lineTooLong());
            mission.take(new FieldLine(field.slot(), field.name(), ""));
        } else {
            mission.take(field);
        }
        last = field.slot();
    }

    /** It counts where a field of the same mission stands before it or behind it. */
    private void takeUnknown(String name) {
        last = null;
        if (open != null && blanks == 0) {
            unknown.add(name);
        } else {
            pending.add(name);
        }
    }

    private void takeStray(int number, String text) {
        if (open == null || blanks > 0) {
            return;
        }
        if (last != null && names.isComment(last) && text.length() <= MailText.LONGEST_LINE) {
            open.append(last, text);
        } else {
            last = null;
            open.strays(number);
        }
    }
}
