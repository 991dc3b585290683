package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The missions of a table. */
public final class TableDocument implements Document {

    private final Table table;
    private final RowReader rows;
    private final List<String> left;

    private TableDocument(Table table, Plan plan, RowRules rules) {
        this.table = table;
        this.rows = new RowReader(plan.fields(), rules);
        this.left = plan.left();
    }

    /**
     * Under the names of its header, or where the mapping says.
     *
     * @throws Unreadable if the table's header cannot be the one of missions
     */
    public static TableDocument of(Table table, RowRules rules) throws Unreadable {
        return new TableDocument(table, Plan.of(table.layout().columns(), rules.mapping()), rules);
    }

    @Override
    public Layout layout() {
        return table.layout();
    }

    @Override
    public @Nullable Item next() throws IOException {
        Row row = table.next();
        return row == null ? null : rows.item(row);
    }

    @Override
    public List<Finding> warnings() {
        List<Finding> warnings = new ArrayList<>();
        if (!left.isEmpty()) {
            warnings.add(RowFindings.unknownColumns(left));
        }
        warnings.addAll(table.warnings());
        return warnings;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
