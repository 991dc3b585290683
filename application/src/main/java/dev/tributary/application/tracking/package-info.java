/** Follows what becomes of delivered missions in the field. */
@NullMarked
package dev.tributary.application.tracking;

import org.jspecify.annotations.NullMarked;
