/** Settings files as operators write them, right and wrong. */
@NullMarked
package dev.tributary.standalone.settings;

import org.jspecify.annotations.NullMarked;
