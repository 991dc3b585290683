/** What the sentences of the features do, on whatever runs them. */
@NullMarked
package dev.tributary.acceptance.feature;

import org.jspecify.annotations.NullMarked;
