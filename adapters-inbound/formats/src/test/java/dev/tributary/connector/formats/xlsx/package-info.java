/** Workbooks, with all that Excel does to values. */
@NullMarked
package dev.tributary.connector.formats.xlsx;

import org.jspecify.annotations.NullMarked;
