package dev.tributary.connector.formats.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Where in a file something is wrong, as texts say it. */
record Place(long line, long column) {

    /** Where the parser stopped; if it does not know, where it had come to. */
    static Place of(XMLStreamException broken, @Nullable Location last) {
        Location at = broken.getLocation() == null ? last : broken.getLocation();
        return at == null
                ? new Place(1, 1)
                : new Place(Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber(), 1));
    }

    String english() {
        return " at line " + line + ", column " + column;
    }

    String french() {
        return " à la ligne " + line + ", colonne " + column;
    }
}
