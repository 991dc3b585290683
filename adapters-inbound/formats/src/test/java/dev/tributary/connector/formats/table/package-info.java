/** Files that are rows of values under a header. */
@NullMarked
package dev.tributary.connector.formats.table;

import org.jspecify.annotations.NullMarked;
