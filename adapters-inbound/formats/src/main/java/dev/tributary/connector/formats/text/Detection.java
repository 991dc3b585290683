package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.Format;
import java.nio.charset.Charset;

/**
 * What a file was found to be.
 *
 * @param charset of its text; of no meaning for a workbook
 * @param byteOrderMark whether its text begins with one that belongs to the charset
 * @param lineEnd the first that it has
 */
public record Detection(Format format, Charset charset, boolean byteOrderMark, String lineEnd) {}
