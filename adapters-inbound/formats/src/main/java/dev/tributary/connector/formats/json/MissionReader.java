package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one mission from its JSON; never fails, but tells what cannot be read. */
public final class MissionReader {

    private final Member.Group shape;

    private MissionReader(Member.Group shape) {
        this.shape = shape;
    }

    /** Of a mission alone. */
    public static MissionReader ofMissions() {
        return new MissionReader(MissionShape.MISSION);
    }

    /** Of an item of a batch, which may name an action. */
    public static MissionReader ofItems() {
        return new MissionReader(MissionShape.ITEM);
    }

    public Reading read(byte[] json) {
        try (JsonParser parser = Json.parser(json)) {
            JsonToken first = parser.nextToken();
            return first == null ? empty() : read(parser, first);
        } catch (StreamConstraintsException beyond) {
            return outOfBounds();
        } catch (JacksonException broken) {
            return notJson(broken.getLocation());
        }
    }

    private Reading read(JsonParser parser, JsonToken first) {
        MissionContent content = new MissionContent();
        new MemberReader(parser, content).readGroup(shape, first);
        return parser.nextToken() == null ? content : notJson(parser.currentTokenLocation());
    }

    private static Reading empty() {
        return new Reading.Unreadable(
                "not-json", new Text("no JSON: there is nothing to read", "pas de JSON : il n'y a rien à lire"));
    }

    private static Reading outOfBounds() {
        return new Reading.Unreadable(
                "json-out-of-bounds",
                new Text(
                        "this JSON is nested too deeply, or a name or number in it is too long: a mission needs neither",
                        "ce JSON est trop imbriqué, ou un nom ou un nombre y est trop long : une mission n'en a pas"
                                + " besoin"));
    }

    private static Reading notJson(@Nullable TokenStreamLocation known) {
        TokenStreamLocation at = known == null ? TokenStreamLocation.NA : known;
        String line = Integer.toString(Math.max(at.getLineNr(), 1));
        String column = Integer.toString(Math.max(at.getColumnNr(), 1));
        return new Reading.Unreadable(
                "not-json",
                new Text(
                        "this is not JSON at line " + line + ", column " + column + ": correct it and send it again",
                        "ceci n'est pas du JSON à la ligne " + line + ", colonne " + column
                                + " : corrigez-le et renvoyez-le"));
    }
}
