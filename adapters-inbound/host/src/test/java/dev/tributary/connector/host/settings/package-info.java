/** Holds the check of settings against every way of writing them wrong. */
@NullMarked
package dev.tributary.connector.host.settings;

import org.jspecify.annotations.NullMarked;
