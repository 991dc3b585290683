/** Reads what partners hand in as files, whatever their format, item after item. */
@NullMarked
package dev.tributary.connector.formats;

import org.jspecify.annotations.NullMarked;
