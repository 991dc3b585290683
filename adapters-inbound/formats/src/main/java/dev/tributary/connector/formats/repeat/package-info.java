/** Finds ids that come more than once in one document. */
@NullMarked
package dev.tributary.connector.formats.repeat;

import org.jspecify.annotations.NullMarked;
