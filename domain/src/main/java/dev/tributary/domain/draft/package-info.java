/** From what a partner wrote to a mission, or to everything that is wrong with it. */
@NullMarked
package dev.tributary.domain.draft;

import org.jspecify.annotations.NullMarked;
