/** The timer that runs on the machine's own clock. */
@NullMarked
package dev.tributary.application.time;

import org.jspecify.annotations.NullMarked;
