/** The whole of what a connector sees of Tributary: it hands in drafts and learns what became of them. */
@NullMarked
package dev.tributary.connector.spi;

import org.jspecify.annotations.NullMarked;
