/** Makes missions of rows: finds each field's column, and reads its value as Excel may have left it. */
@NullMarked
package dev.tributary.connector.formats.rows;

import org.jspecify.annotations.NullMarked;
