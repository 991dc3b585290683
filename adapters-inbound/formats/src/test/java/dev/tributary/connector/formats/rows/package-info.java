/** Tests of the making of missions from rows. */
@NullMarked
package dev.tributary.connector.formats.rows;

import org.jspecify.annotations.NullMarked;
