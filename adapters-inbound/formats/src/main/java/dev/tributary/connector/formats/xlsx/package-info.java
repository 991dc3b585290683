/** Workbooks of Excel, read row by row, without macros and in bounded memory. */
@NullMarked
package dev.tributary.connector.formats.xlsx;

import org.jspecify.annotations.NullMarked;
