/** The settings file: read with its positions, overridden by the environment, and checked with all faults at once. */
@NullMarked
package dev.tributary.standalone.settings;

import org.jspecify.annotations.NullMarked;
