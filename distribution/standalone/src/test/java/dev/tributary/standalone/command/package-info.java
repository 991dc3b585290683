/** Commands as they are typed, and what they answer. */
@NullMarked
package dev.tributary.standalone.command;

import org.jspecify.annotations.NullMarked;
