/** Tells those who wait what has happened. */
@NullMarked
package dev.tributary.application.event;

import org.jspecify.annotations.NullMarked;
