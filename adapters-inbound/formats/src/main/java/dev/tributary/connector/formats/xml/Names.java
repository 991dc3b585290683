package dev.tributary.connector.formats.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The names in a file: without their prefixes, and not more of them than any mission needs. */
final class Names {

    private static final int MOST = 1000;

    private final Set<String> met = new HashSet<>();

    /** Whether an attribute says something of the XML, not of a mission. */
    static boolean isOfXml(String attribute) {
        return attribute.equals("xmlns")
                || attribute.startsWith("xmlns:")
                || attribute.startsWith("xml:")
                || attribute.startsWith("xsi:");
    }

    /** @throws OutOfBounds if there are too many different ones: each is kept as long as the file is read */
    String local(String name) throws OutOfBounds {
        if (met.add(name) && met.size() > MOST) {
            throw new OutOfBounds();
        }
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** Takes note of the name that the parser has come to, if it is one that says nothing of a mission. */
    void meet(XMLStreamReader parser) throws OutOfBounds {
        switch (parser.getEventType()) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> local(parser.getPITarget());
            case XMLStreamConstants.ENTITY_REFERENCE -> local(parser.getLocalName());
            default -> {
                // has no name, or one that is met where it is read
            }
        }
    }
}
