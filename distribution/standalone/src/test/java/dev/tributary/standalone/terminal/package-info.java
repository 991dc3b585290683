/** The terminal and the start script. */
@NullMarked
package dev.tributary.standalone.terminal;

import org.jspecify.annotations.NullMarked;
