/** Keeps missions in one SQLite file on this machine. */
@NullMarked
package dev.tributary.store;

import org.jspecify.annotations.NullMarked;
