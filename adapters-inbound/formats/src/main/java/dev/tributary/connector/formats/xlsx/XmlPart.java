package dev.tributary.connector.formats.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read element by element. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory XML = factory();

    /** In characters; Excel allows 32,767 in a cell. */
    private static final int LONGEST_TEXT = 128 * 1024;

    private static final int DEEPEST = 64;

    private final InputStream content;
    private final XMLStreamReader xml;

    private XmlPart(InputStream content, XMLStreamReader xml) {
        this.content = content;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.getConfig().doParseLazily(false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
        return factory;
    }

    /** Closes the content, too. */
    static XmlPart open(InputStream content) throws IOException, Unreadable {
        try {
            return new XmlPart(content, XML.createXMLStreamReader(content));
        } catch (XMLStreamException damaged) {
            content.close();
            throw WorkbookFaults.damaged();
        }
    }

    /** Goes to the next element that begins. */
    boolean next() throws Unreadable {
        while (step() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element that begins within the one of this name, in which it stands. */
    boolean nextWithin(String parent) throws Unreadable {
        while (step() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement()) {
                return true;
            }
            if (xml.isEndElement() && xml.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    private int step() throws Unreadable {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD) {
                throw WorkbookFaults.damaged();
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw WorkbookFaults.damaged();
        }
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value != null ? value : otherwise;
    }

    /** Of one that belongs to a namespace: workbooks of one standard name it otherwise than those of another. */
    @Nullable
    String qualifiedAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text up to the end of the element in which it stands, without how it is pronounced. */
    String text() throws Unreadable {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (is("rPh")) {
                    text();
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw WorkbookFaults.damaged();
            } else if (xml.hasText()) {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws Unreadable {
        boolean written = xml.getEventType() != XMLStreamConstants.COMMENT;
        if (written && text.length() + xml.getTextLength() > LONGEST_TEXT) {
            throw WorkbookFaults.tooManyTexts();
        }
        if (written) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException unimportant) {
            content.close();
            return;
        }
        content.close();
    }
}
