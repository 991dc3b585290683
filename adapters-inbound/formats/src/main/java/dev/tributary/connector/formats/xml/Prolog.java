package dev.tributary.connector.formats.xml;

import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What stands before the root of a file: decides whether it is read at all. */
final class Prolog {

    private Prolog() {}

    /** A parser that has come to the root. */
    static XMLStreamReader pass(InputStream file, @Nullable Charset charset) throws IOException, Unreadable {
        try {
            XMLStreamReader parser = Parsers.of(file, charset);
            int event = parser.getEventType();
            while (event != XMLStreamConstants.START_ELEMENT) {
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable(parser.getLocation().getLineNumber(), XmlFindings.doctype());
                }
                event = parser.next();
            }
            return parser;
        } catch (XMLStreamException broken) {
            Broken.throwIfDisk(broken);
            Place at = Place.of(broken, null);
            throw new Unreadable(at.line(), XmlFindings.notXml(at));
        }
    }
}
