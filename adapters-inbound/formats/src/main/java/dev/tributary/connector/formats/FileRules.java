package dev.tributary.connector.formats;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.mapping.TextForm;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.rows.RowRules.Postcodes;
import dev.tributary.connector.formats.rows.RowRules.Zones;
import dev.tributary.connector.spi.Settings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a connector reads files.
 *
 * @param format what they are; null: what they look like
 * @param text how their texts are written
 * @param rows what their rows mean
 */
public record FileRules(@Nullable Format format, TextForm text, RowRules rows) {

    /** The value of the setting {@code format} for what files look like. */
    public static final String AUTO = "auto";

    private static final String MAPPING = "mapping";

    /** Files as they look, under the usual names. */
    public static FileRules usual() {
        return of(Mapping.none());
    }

    /** Files as they look, under the names of a mapping. */
    public static FileRules of(Mapping mapping) {
        return new FileRules(null, mapping.text(), new RowRules(mapping, Zones.NONE, Postcodes.FRENCH));
    }

    /**
     * By the settings that every connector has, and by {@code format} where it has that.
     *
     * @throws dev.tributary.connector.spi.ConnectorException with all that is wrong with them
     */
    public static FileRules of(Settings settings) {
        Faults ofTexts = new Faults();
        TextForm text = TextForm.of(written(settings), ofTexts);
        Faults ofMapping = new Faults();
        Mapping mapping =
                settings.tree(MAPPING).map(tree -> Mapping.of(tree, ofMapping)).orElseGet(Mapping::none);
        ofTexts.and(MAPPING, ofMapping).throwIfAny();
        RowRules rows = new RowRules(
                mapping,
                settings.has("time-zone") ? Zones.CONNECTOR : Zones.NONE,
                settings.text("postcodes").equals("as-is") ? Postcodes.AS_IS : Postcodes.FRENCH);
        return new FileRules(format(settings), mapping.text().or(text), rows);
    }

    /** The same for texts written like this, where that is told. */
    public FileRules with(TextForm told) {
        return new FileRules(format, told.or(text), rows);
    }

    /** The same for files of this format; null: what they look like. */
    public FileRules with(@Nullable Format told) {
        return new FileRules(told, text, rows);
    }

    private static @Nullable Format format(Settings settings) {
        String written = settings.has("format") ? settings.text("format") : AUTO;
        return written.equals(AUTO) ? null : Format.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> written(Settings settings) {
        Map<String, String> written = new HashMap<>();
        for (String name : new String[] {"charset", "delimiter"}) {
            settings.optionalText(name).ifPresent(value -> written.put(name, value));
        }
        return written;
    }
}
