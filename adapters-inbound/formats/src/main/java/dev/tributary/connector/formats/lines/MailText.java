package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.formats.records.UnknownNames;
import java.util.List;

/**
 * What a text says: its missions, and the names that nobody knows. Of quoted texts the least quoted that has a mission
 * counts, so that an answer does not hand in again what it answers, and what is forwarded is read.
 */
record MailText(List<WrittenMission> missions, UnknownNames unknown) {

    static final int LONGEST_LINE = 32 * 1024;

    static MailText of(List<String> written, Quotes quotes, FieldNames names) {
        List<TextLine> lines = Quoting.of(
                written,
                line -> FieldLine.of(line, names).filter(FieldLine::isKnown).isPresent());
        int[] levels = lines.stream()
                .mapToInt(TextLine::level)
                .filter(level -> level == 0 || quotes == Quotes.READ)
                .distinct()
                .sorted()
                .toArray();
        for (int level : levels) {
            Missions missions = at(level, lines, names);
            if (!missions.found().isEmpty()) {
                return new MailText(missions.found(), missions.unknown());
            }
        }
        return new MailText(List.of(), new UnknownNames());
    }

    private static Missions at(int level, List<TextLine> lines, FieldNames names) {
        Missions missions = new Missions(names, gap(level, lines, names));
        lines.forEach(line -> missions.take(line.number(), line.at(level)));
        return missions;
    }

    /**
     * How many empty lines in a row set missions apart: one; more where a mail program has put some between all lines, as
     * then no field follows another at once.
     */
    private static int gap(int level, List<TextLine> lines, FieldNames names) {
        int blanks = 0;
        int fewest = Integer.MAX_VALUE;
        boolean isFirst = true;
        boolean isAlone = true;
        for (TextLine line : lines) {
            String text = line.at(level);
            if (text.isEmpty()) {
                blanks++;
                isAlone = true;
                continue;
            }
            if (FieldLine.of(text, names).filter(FieldLine::isKnown).isPresent()) {
                if (!isFirst) {
                    fewest = isAlone ? Math.min(fewest, blanks) : 0;
                }
                isFirst = false;
                isAlone = false;
            }
            blanks = 0;
        }
        return fewest == Integer.MAX_VALUE ? 1 : fewest + 1;
    }
}
