package dev.tributary.connector.formats.xml;

import dev.tributary.connector.formats.records.FlatRecord;
import dev.tributary.connector.formats.records.RecordValues;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one item, from its start tag to its end tag. */
final class ItemReader {

    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 32;

    private final XMLStreamReader parser;
    private final Names names;
    private final RecordValues values = new RecordValues(LARGEST);
    private final Deque<Element> open = new ArrayDeque<>();
    private int tooDeep;

    ItemReader(XMLStreamReader parser, Names names) {
        this.parser = parser;
        this.names = names;
    }

    FlatRecord read() throws XMLStreamException, Names.TooMany {
        long line = parser.getLocation().getLineNumber();
        names.local(parser.getLocalName());
        begin(new Element(""));
        while (!open.isEmpty()) {
            take(parser.next());
        }
        return values.record(line);
    }

    private void take(int event) throws Names.TooMany {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(parser.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> values.breaks(XmlFindings.unknownEntity(parser.getLocalName()));
            default -> {
                // comments and instructions say nothing of a mission
            }
        }
    }

    private void start() throws Names.TooMany {
        String name = names.local(parser.getLocalName());
        if (tooDeep > 0 || open.size() >= DEEPEST) {
            tooDeep++;
            values.breaks(XmlFindings.tooDeep());
            return;
        }
        Element outer = open.element();
        outer.becomeParent();
        begin(new Element(RecordValues.path(outer.path(), name)));
    }

    private void begin(Element element) throws Names.TooMany {
        open.push(element);
        for (int attribute = 0; attribute < parser.getAttributeCount(); attribute++) {
            String written = parser.getAttributeLocalName(attribute);
            String name = names.local(written);
            if (!Names.isOfXml(written)) {
                element.becomeAttributed();
                values.add(
                        RecordValues.path(element.path(), name),
                        parser.getAttributeValue(attribute).strip());
            }
        }
    }

    private void text(String text) {
        if (tooDeep == 0 && values.grow(text.length())) {
            open.element().append(text);
        }
    }

    private void end() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Element element = open.pop();
        if (element.isMixed()) {
            values.breaks(XmlFindings.strayText());
        }
        if (element.isValue()) {
            values.add(element.path(), element.text());
        }
    }
}
