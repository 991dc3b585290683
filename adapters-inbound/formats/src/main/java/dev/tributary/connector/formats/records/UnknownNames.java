package dev.tributary.connector.formats.records;

import dev.tributary.connector.spi.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names that match no column: the first of them, and whether there are more. */
public final class UnknownNames {

    private static final int MOST = 20;

    private final Set<String> names = new LinkedHashSet<>();
    private boolean more;

    public void add(String name) {
        String shown = RecordFindings.shown(name);
        if (names.size() < MOST) {
            names.add(shown);
        } else {
            more |= !names.contains(shown);
        }
    }

    /** One warning, or none. */
    public List<Finding> warnings() {
        return names.isEmpty() ? List.of() : List.of(RecordFindings.unknownColumns(names, more ? ", …" : ""));
    }
}
