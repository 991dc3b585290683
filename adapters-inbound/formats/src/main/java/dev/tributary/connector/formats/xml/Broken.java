package dev.tributary.connector.formats.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;

/** Tells files that are broken from disks that are. */
final class Broken {

    private Broken() {}

    /** @throws IOException what the disk said, if it was the disk */
    static void throwIfDisk(XMLStreamException failure) throws IOException {
        Throwable cause = failure.getNestedException() == null ? failure.getCause() : failure.getNestedException();
        if (cause instanceof IOException disk && !isOfTheText(disk)) {
            throw disk;
        }
    }

    private static boolean isOfTheText(IOException failure) {
        return failure instanceof CharConversionException
                || failure instanceof CharacterCodingException
                || failure instanceof UnsupportedEncodingException;
    }
}
