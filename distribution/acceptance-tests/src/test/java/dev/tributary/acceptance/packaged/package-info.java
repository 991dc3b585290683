/** Runs the features through the packaged program, by its REST interface, with the simulator as Océan. */
@NullMarked
package dev.tributary.acceptance.packaged;

import org.jspecify.annotations.NullMarked;
