/** Tries the packaged program as its users do: by its commands, its REST calls, and by killing it. */
@NullMarked
package dev.tributary.acceptance;

import org.jspecify.annotations.NullMarked;
