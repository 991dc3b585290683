/** What can be done with missions, and the gateway that does it. */
@NullMarked
package dev.tributary.application;

import org.jspecify.annotations.NullMarked;
