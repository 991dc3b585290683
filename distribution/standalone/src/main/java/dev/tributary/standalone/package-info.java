/** The program: its entry point, and what is composed for its commands. */
@NullMarked
package dev.tributary.standalone;

import org.jspecify.annotations.NullMarked;
