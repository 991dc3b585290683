/** Tests of ids that come more than once. */
@NullMarked
package dev.tributary.connector.formats.repeat;

import org.jspecify.annotations.NullMarked;
