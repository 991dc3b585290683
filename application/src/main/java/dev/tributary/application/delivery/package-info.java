/** Brings what is due to the platform, and decides what becomes of it. */
@NullMarked
package dev.tributary.application.delivery;

import org.jspecify.annotations.NullMarked;
