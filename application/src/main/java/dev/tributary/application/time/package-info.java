/** The timer that runs on the machine's own clock, and how threads are ended. */
@NullMarked
package dev.tributary.application.time;

import org.jspecify.annotations.NullMarked;
