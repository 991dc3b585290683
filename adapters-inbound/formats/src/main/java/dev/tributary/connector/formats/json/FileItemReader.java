package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.rows.StandardRows;
import dev.tributary.connector.formats.table.AsCsv;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes an item of a mission's JSON by the rules of files: so that its line in the result file says the same when it comes
 * back. What is wrong in a way that no column can tell is marked there, behind the last one.
 */
final class FileItemReader {

    private static final Set<MissionField> PERSON =
            EnumSet.of(MissionField.LAST_NAME, MissionField.FIRST_NAME, MissionField.FULL_NAME);
    private static final Set<String> CANCELLATION = Set.of("", StandardColumn.ID.path(), StandardColumn.ACTION.path());
    private static final String SEVERAL_RECIPIENTS = "recipient-ambiguous";

    private final StandardRows rows;

    FileItemReader(RowRules rules) {
        this.rows = new StandardRows(rules);
    }

    Item item(long line, MissionContent content) {
        MissionDraft said = content.draft();
        Row row = AsCsv.row(Row.of(line, StandardColumn.cells(said)), StandardColumn.NAMES);
        List<Finding> shape = said.violations().stream()
                .filter(violation -> counts(violation, said))
                .toList();
        MissionDraft draft = rows.draft(row);
        for (Finding violation : shape) {
            draft = draft.with(violation);
        }
        List<String> cells = written(content, row.cells());
        String mark = mark(draft, shape);
        return new Item(line, draft, mark.isEmpty() ? cells : AsCsv.marked(cells, mark), null);
    }

    /** To cancel a mission its id is enough: what is wrong with other fields does not count. */
    private static boolean counts(Finding violation, MissionDraft said) {
        return said.action() != MissionDraft.Action.CANCEL
                || CANCELLATION.contains(violation.path())
                || violation.code().equals(ShapeFindings.UNKNOWN_FIELD);
    }

    private static List<String> written(MissionContent content, List<String> cells) {
        List<String> written = new ArrayList<>(cells);
        for (StandardColumn column : StandardColumn.values()) {
            content.refused(column.path())
                    .ifPresent(text -> written.set(StandardColumn.NAMES.indexOf(column.column()), text));
        }
        return written;
    }

    /** In a line of CSV a vehicle would win over a person. */
    private static String mark(MissionDraft draft, List<Finding> shape) {
        if (!shape.isEmpty()) {
            return shape.stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
        }
        boolean isBoth = draft.fields().containsKey(MissionField.VEHICLE)
                && PERSON.stream().anyMatch(draft.fields()::containsKey);
        return isBoth && draft.action() != MissionDraft.Action.CANCEL ? SEVERAL_RECIPIENTS : "";
    }
}
