package dev.tributary.standalone.settings;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds nesting so deep that composing it would exhaust the stack. */
final class YamlNesting {

    /** Settings need six levels. */
    private static final int DEEPEST = 50;

    private YamlNesting() {}

    /** Where the first value too deep begins. */
    static Optional<Mark> tooDeep(LoadSettings loading, String yaml) {
        int depth = 0;
        for (Event event : new Parse(loading).parseString(yaml)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return event.getStartMark();
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return Optional.empty();
    }
}
