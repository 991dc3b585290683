package dev.tributary.connector.formats.xml;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.records.FlatRecord;
import dev.tributary.connector.formats.records.RecordReader;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The items of a file in XML: the elements within its root, or the root itself if that is called a mission. */
final class XmlRecords implements RecordReader {

    private static final String MISSION = "mission";

    private final InputStream file;
    private final XMLStreamReader parser;
    private final Names names;
    private boolean atItem;
    private boolean over;
    private boolean strayTold;

    private XmlRecords(InputStream file, XMLStreamReader parser, Names names) {
        this.file = file;
        this.parser = parser;
        this.names = names;
    }

    /** @throws Unreadable if it is no XML, or has a document type */
    static XmlRecords open(Path path, @Nullable Charset charset) throws IOException, Unreadable {
        InputStream file = new BoundedFile(Files.newInputStream(path));
        try {
            Charset told = charset == null ? DeclaredCharset.of(path) : charset;
            Names names = new Names();
            XmlRecords records = new XmlRecords(file, Prolog.pass(file, told, names), names);
            String root = records.parser.getLocalName();
            records.atItem =
                    HeaderName.key(root.substring(root.lastIndexOf(':') + 1)).equals(MISSION);
            return records;
        } catch (OutOfBounds beyond) {
            file.close();
            throw new Unreadable(1, XmlFindings.tooMuchMarkup());
        } catch (IOException | Unreadable | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    @Override
    public @Nullable FlatRecord next() throws IOException {
        if (over) {
            return null;
        }
        try {
            return read();
        } catch (OutOfBounds beyond) {
            over = true;
            return FlatRecord.broken(parser.getLocation().getLineNumber(), XmlFindings.tooMuchMarkup());
        }
    }

    private @Nullable FlatRecord read() throws IOException {
        try {
            return find();
        } catch (XMLStreamException broken) {
            over = true;
            Broken.throwIfNotOfTheText(broken);
            Place at = Place.of(broken, parser.getLocation());
            return FlatRecord.broken(at.line(), XmlFindings.restNotRead(at));
        }
    }

    private @Nullable FlatRecord find() throws XMLStreamException, OutOfBounds {
        while (!atItem && parser.hasNext()) {
            int event = parser.next();
            names.meet(parser);
            atItem = event == XMLStreamConstants.START_ELEMENT;
            if (isStray(event) && !strayTold) {
                strayTold = true;
                return FlatRecord.broken(parser.getLocation().getLineNumber(), XmlFindings.strayText());
            }
        }
        if (!atItem) {
            over = true;
            return null;
        }
        atItem = false;
        strayTold = false;
        return new ItemReader(parser, names).read();
    }

    private boolean isStray(int event) throws XMLStreamException {
        return switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                !Texts.of(parser).isBlank();
            case XMLStreamConstants.ENTITY_REFERENCE -> true;
            default -> false;
        };
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
