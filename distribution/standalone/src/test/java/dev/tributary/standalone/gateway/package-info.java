/** Starts that take their time. */
@NullMarked
package dev.tributary.standalone.gateway;

import org.jspecify.annotations.NullMarked;
