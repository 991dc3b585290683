/** Missions that people write into a mail, as lines of a name and a value, and what stands around them. */
@NullMarked
package dev.tributary.connector.formats.lines;

import org.jspecify.annotations.NullMarked;
