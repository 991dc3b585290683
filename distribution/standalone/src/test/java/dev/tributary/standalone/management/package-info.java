/** Health and metrics, asked over HTTP. */
@NullMarked
package dev.tributary.standalone.management;

import org.jspecify.annotations.NullMarked;
