/** The demo's pieces, each by itself. */
@NullMarked
package dev.tributary.standalone.demo;

import org.jspecify.annotations.NullMarked;
