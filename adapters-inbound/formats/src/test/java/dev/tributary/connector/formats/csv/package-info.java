/** CSV, with all that goes wrong in it. */
@NullMarked
package dev.tributary.connector.formats.csv;

import org.jspecify.annotations.NullMarked;
