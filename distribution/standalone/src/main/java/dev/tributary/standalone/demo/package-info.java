/** The demo: a simulated Océan, a gateway before it, and a file of missions that flows through both. */
@NullMarked
package dev.tributary.standalone.demo;

import org.jspecify.annotations.NullMarked;
