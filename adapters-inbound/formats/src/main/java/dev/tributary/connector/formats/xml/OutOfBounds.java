package dev.tributary.connector.formats.xml;

import java.io.IOException;

/** Thrown where more of the markup would have to be kept than any mission needs: the file is not read on. */
final class OutOfBounds extends IOException {

    private static final long serialVersionUID = 1L;
}
