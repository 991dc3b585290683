/** Kills the packaged program again and again under load, and judges afterwards whether it kept its promises. */
@NullMarked
package dev.tributary.acceptance.storm;

import org.jspecify.annotations.NullMarked;
