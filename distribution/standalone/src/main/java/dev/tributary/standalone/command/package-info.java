/** The command line: each command reads its options, does its work by others, and tells how it ended. */
@NullMarked
package dev.tributary.standalone.command;

import org.jspecify.annotations.NullMarked;
