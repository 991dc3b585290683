package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a mapping makes something else of an example than was expected.
 *
 * @param line in the example's input; 0 where there is none
 * @param column the field, or verdict or code
 * @param expected empty for nothing
 * @param got empty for nothing
 */
record Difference(long line, String column, String expected, String got) {

    Text text() {
        return new Text(
                (line == 0 ? "" : "line " + line + ", ") + column + ": expected " + shown(expected, "nothing")
                        + ", got " + shown(got, "nothing"),
                (line == 0 ? "" : "ligne " + line + ", ") + column + " : attendu " + shown(expected, "rien")
                        + ", obtenu " + shown(got, "rien"));
    }

    private static String shown(String value, String nothing) {
        return value.isEmpty() ? nothing : "\"" + value + "\"";
    }

    Map<String, Object> toJson(String mapping, int example) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("mapping", mapping);
        written.put("example", example);
        written.put("line", line);
        written.put("column", column);
        written.put("expected", expected);
        written.put("got", got);
        return written;
    }
}
