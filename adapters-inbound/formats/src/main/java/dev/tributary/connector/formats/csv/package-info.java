/** CSV as programs and people really write it, read record by record. */
@NullMarked
package dev.tributary.connector.formats.csv;

import org.jspecify.annotations.NullMarked;
