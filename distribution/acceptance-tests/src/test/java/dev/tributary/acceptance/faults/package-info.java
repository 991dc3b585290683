/** Every fault of the simulated Océan at every call, through the packaged program, each with its end. */
@NullMarked
package dev.tributary.acceptance.faults;

import org.jspecify.annotations.NullMarked;
