/** Tests of missions in the text of a mail. */
@NullMarked
package dev.tributary.connector.formats.lines;

import org.jspecify.annotations.NullMarked;
