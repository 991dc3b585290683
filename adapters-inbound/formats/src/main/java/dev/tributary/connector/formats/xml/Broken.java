package dev.tributary.connector.formats.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;

/** Tells texts that are broken from disks that are. */
final class Broken {

    private Broken() {}

    /** @throws IOException what the disk said, or that a bound is passed, if it was that */
    static void throwIfNotOfTheText(XMLStreamException failure) throws IOException {
        Throwable cause = failure.getNestedException() == null ? failure.getCause() : failure.getNestedException();
        if (cause instanceof IOException other && !isOfTheText(other)) {
            throw other;
        }
    }

    private static boolean isOfTheText(IOException failure) {
        return failure instanceof CharConversionException
                || failure instanceof CharacterCodingException
                || failure instanceof UnsupportedEncodingException;
    }
}
