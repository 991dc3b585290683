/** The library as applications use it. */
@NullMarked
package dev.tributary.embedded;

import org.jspecify.annotations.NullMarked;
