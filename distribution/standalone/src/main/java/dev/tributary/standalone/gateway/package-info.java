/** The gateway as the settings describe it: composed, run until it is interrupted, and told of in the log. */
@NullMarked
package dev.tributary.standalone.gateway;

import org.jspecify.annotations.NullMarked;
