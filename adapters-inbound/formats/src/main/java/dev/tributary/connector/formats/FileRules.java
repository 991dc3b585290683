package dev.tributary.connector.formats;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a connector reads files.
 *
 * @param format what they are; null: what they look like
 * @param charset theirs; null: what it looks like
 * @param delimiter between the values of CSV; null: what it looks like
 */
public record FileRules(
        @Nullable Format format,
        @Nullable Charset charset,
        @Nullable Character delimiter) {}
