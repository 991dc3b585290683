/** The calls on single missions: handing one in, changing and cancelling it, and reading what became of it. */
@NullMarked
package dev.tributary.connector.rest.missions;

import org.jspecify.annotations.NullMarked;
