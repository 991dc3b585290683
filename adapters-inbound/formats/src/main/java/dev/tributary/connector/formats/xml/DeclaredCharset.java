package dev.tributary.connector.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The charset that a file declares, where the parser would take bytes for text that are none in it. */
final class DeclaredCharset {

    /** The parser reads these itself, and strictly. */
    private static final Set<String> STRICT = Set.of("UTF-8", "ISO-8859-1", "US-ASCII");

    private DeclaredCharset() {}

    /** Null where the parser does well without being told. */
    static @Nullable Charset of(Path path) throws IOException {
        try (InputStream file = new BoundedFile(Files.newInputStream(path))) {
            XMLStreamReader parser = Parsers.of(file, null);
            String name = parser.getEncoding();
            parser.close();
            return name == null || STRICT.contains(name) || !Charset.isSupported(name) ? null : Charset.forName(name);
        } catch (XMLStreamException | IllegalArgumentException broken) {
            return null; // which is told when it is read
        }
    }
}
