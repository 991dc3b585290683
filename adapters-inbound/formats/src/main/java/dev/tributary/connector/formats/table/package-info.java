/** Files that are rows of values under a header, before anybody asks what they mean. */
@NullMarked
package dev.tributary.connector.formats.table;

import org.jspecify.annotations.NullMarked;
