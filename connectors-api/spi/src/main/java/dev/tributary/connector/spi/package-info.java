/**
 * The whole of what a connector sees of Tributary: it hands in drafts and learns what became of them. What does not say
 * otherwise is there since 0.1.
 */
@NullMarked
package dev.tributary.connector.spi;

import org.jspecify.annotations.NullMarked;
