/** Tributary as a library: a builder, what it builds, and what can go wrong when it starts. */
@NullMarked
package dev.tributary.embedded;

import org.jspecify.annotations.NullMarked;
