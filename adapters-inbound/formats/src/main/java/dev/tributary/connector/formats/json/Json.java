package dev.tributary.connector.formats.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Texts that are one value of JSON: read strictly, and bounded in depth. */
final class Json {

    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}

    /**
     * Has a text read from its first token on; never fails.
     *
     * @param line where the text begins, as its sender counts
     * @return why it cannot be read, empty if it can
     */
    static Optional<Reading.Unreadable> read(byte[] json, long line, BiConsumer<JsonParser, JsonToken> reader) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.of(NotJson.empty());
            }
            reader.accept(parser, first);
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(NotJson.at(line, parser.currentTokenLocation()));
        } catch (StreamConstraintsException beyond) {
            return Optional.of(NotJson.outOfBounds());
        } catch (JacksonException broken) {
            return Optional.of(NotJson.at(line, broken.getLocation()));
        }
    }
}
