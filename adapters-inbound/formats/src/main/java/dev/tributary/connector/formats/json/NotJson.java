package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Why a text cannot be read as JSON at all. */
final class NotJson {

    private NotJson() {}

    static Reading.Unreadable empty() {
        return new Reading.Unreadable(
                "not-json", new Text("no JSON: there is nothing to read", "pas de JSON : il n'y a rien à lire"));
    }

    static Reading.Unreadable outOfBounds() {
        return new Reading.Unreadable(
                "json-out-of-bounds",
                new Text(
                        "this JSON is nested too deeply, or a name or number in it is too long: a mission needs neither",
                        "ce JSON est trop imbriqué, ou un nom ou un nombre y est trop long : une mission n'en a pas"
                                + " besoin"));
    }

    /**
     * At a place in a text.
     *
     * @param first the line the text begins at
     */
    static Reading.Unreadable at(long first, @Nullable TokenStreamLocation known) {
        TokenStreamLocation at = known == null ? TokenStreamLocation.NA : known;
        String line = Long.toString(first - 1 + Math.max(at.getLineNr(), 1));
        String column = Integer.toString(Math.max(at.getColumnNr(), 1));
        return new Reading.Unreadable(
                "not-json",
                new Text(
                        "this is not JSON at line " + line + ", column " + column + ": correct it and send it again",
                        "ceci n'est pas du JSON à la ligne " + line + ", colonne " + column
                                + " : corrigez-le et renvoyez-le"));
    }
}
