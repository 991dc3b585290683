package dev.tributary.standalone.command;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** One item as people read it: a line of what would become of it, then its fields and what was found. */
record DraftText(long line, MissionDraft draft) {

    private static final String FIELD = "  %-16s %s";

    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        lines.add(title());
        for (StandardColumn column : StandardColumn.values()) {
            column.field().flatMap(draft::get).ifPresent(text -> lines.add(field(column.column(), text)));
        }
        draft.violations().forEach(violation -> lines.add(found("violation", "erreur", violation)));
        draft.warnings().forEach(warning -> lines.add(found("warning", "avertissement", warning)));
        return lines;
    }

    private Text title() {
        boolean isSound = draft.violations().isEmpty();
        String action = draft.action().name();
        return new Text(
                "line " + line + ": " + (isSound ? action : "would be rejected"),
                "ligne " + line + " : " + (isSound ? action : "serait rejetée"));
    }

    /** Of the document as a whole. */
    static Text told(Finding warning) {
        return found("warning", "avertissement", warning);
    }

    private static Text found(String english, String french, Finding finding) {
        String place =
                finding.path().isEmpty() ? "" : finding.path().substring(1).replace('/', '.');
        return new Text(
                FIELD.formatted(english, named(place, ": ", finding.message().english(), finding.code())),
                FIELD.formatted(french, named(place, " : ", finding.message().french(), finding.code())));
    }

    private static String named(String place, String colon, String words, String code) {
        return (place.isEmpty() ? "" : place + colon) + Complaint.line(words, code);
    }

    private static Text field(String name, String text) {
        String written = FIELD.formatted(name, text.replaceAll("\\R", " / "));
        return new Text(written, written);
    }
}
