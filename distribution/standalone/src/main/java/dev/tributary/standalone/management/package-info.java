/** What operators see while the gateway runs: health, metrics, and a page that leads to both. */
@NullMarked
package dev.tributary.standalone.management;

import org.jspecify.annotations.NullMarked;
