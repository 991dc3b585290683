/** Examples of what the rules forbid: they prove that the rules can fail. */
@NullMarked
package dev.tributary.architecture.bad;

import org.jspecify.annotations.NullMarked;
