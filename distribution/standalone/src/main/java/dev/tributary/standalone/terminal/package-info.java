/** The terminal the program is called from: what it shows, what it knows of the environment, how it is interrupted. */
@NullMarked
package dev.tributary.standalone.terminal;

import org.jspecify.annotations.NullMarked;
