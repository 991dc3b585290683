/** A gateway in memory, and a caller of the interface, for the tests. */
@NullMarked
package dev.tributary.connector.rest.testing;

import org.jspecify.annotations.NullMarked;
