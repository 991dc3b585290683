/** How a partner's own columns become the fields of a mission: what the setting {@code mapping} says. */
@NullMarked
package dev.tributary.connector.formats.mapping;

import org.jspecify.annotations.NullMarked;
