package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.records.FlatRecord;
import dev.tributary.connector.formats.records.RecordValues;
import dev.tributary.connector.spi.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one item as names and texts, whatever its names are. */
final class FlatReader {

    private static final int ROOM_FOR_NAMES = 1024 * 1024;

    private final RecordValues values;

    /** Of an item of so many bytes. */
    FlatReader(int length) {
        this.values = new RecordValues(length + ROOM_FOR_NAMES);
    }

    FlatRecord record(long line) {
        return values.record(line);
    }

    void read(JsonParser parser, JsonToken first) {
        if (first == JsonToken.START_OBJECT) {
            readMembers(parser, "");
        } else {
            refuse(parser, ShapeFindings.notAnObject(""));
        }
    }

    private void readMembers(JsonParser parser, String outer) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            readValue(parser, RecordValues.path(outer, name), parser.nextToken());
        }
    }

    private void readValue(JsonParser parser, String path, JsonToken value) {
        switch (value) {
            case START_OBJECT -> readMembers(parser, path);
            case START_ARRAY -> refuse(parser, FlatFindings.array(path));
            case VALUE_NULL -> values.add(path, "");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(path, parser.getString());
            default -> values.add(path, parser.getString());
        }
    }

    private void readNumber(String path, String token) {
        PlainNumber.of(token)
                .ifPresentOrElse(
                        digits -> values.add(path, digits), () -> values.breaks(FlatFindings.tooManyDigits(path)));
    }

    private void refuse(JsonParser parser, Finding why) {
        values.breaks(why);
        parser.skipChildren();
    }
}
