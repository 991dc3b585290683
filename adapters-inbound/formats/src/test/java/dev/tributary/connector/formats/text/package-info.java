/** What a file is found to be. */
@NullMarked
package dev.tributary.connector.formats.text;

import org.jspecify.annotations.NullMarked;
