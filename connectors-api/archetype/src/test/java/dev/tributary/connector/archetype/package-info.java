/** Generates a connector, builds it and runs its contract test. */
@NullMarked
package dev.tributary.connector.archetype;

import org.jspecify.annotations.NullMarked;
