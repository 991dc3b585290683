/** Holds the code against the architecture: who may know whom, and where things are. */
@NullMarked
package dev.tributary.architecture;

import org.jspecify.annotations.NullMarked;
