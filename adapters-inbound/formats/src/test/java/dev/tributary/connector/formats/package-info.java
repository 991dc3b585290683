/** Names and columns as partners write them. */
@NullMarked
package dev.tributary.connector.formats;

import org.jspecify.annotations.NullMarked;
