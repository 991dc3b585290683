/** Finds connectors, gives each a desk of its own, starts and stops them, and keeps one's trouble from the others. */
@NullMarked
package dev.tributary.connector.host;

import org.jspecify.annotations.NullMarked;
