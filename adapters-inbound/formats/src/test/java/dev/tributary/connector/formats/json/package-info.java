/** Missions read from JSON, well-formed and not. */
@NullMarked
package dev.tributary.connector.formats.json;

import org.jspecify.annotations.NullMarked;
