package dev.tributary.connector.formats.xml;

import com.ctc.wstx.exc.WstxLazyException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts are read when they are asked for: comments never are, and so take no memory. */
final class Texts {

    private Texts() {}

    /** The text that the parser has come to, or a part of it. */
    static String of(XMLStreamReader parser) throws XMLStreamException {
        try {
            return parser.getText();
        } catch (WstxLazyException late) {
            throw late.getCause() instanceof XMLStreamException broken ? broken : new XMLStreamException(late);
        }
    }
}
