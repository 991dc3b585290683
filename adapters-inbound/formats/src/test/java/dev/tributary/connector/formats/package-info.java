/** Tests of the reading of files. */
@NullMarked
package dev.tributary.connector.formats;

import org.jspecify.annotations.NullMarked;
