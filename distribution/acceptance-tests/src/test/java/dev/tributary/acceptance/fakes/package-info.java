/** Runs the features on the use cases, a store in memory and a fake of Océan, where time passes when told to. */
@NullMarked
package dev.tributary.acceptance.fakes;

import org.jspecify.annotations.NullMarked;
