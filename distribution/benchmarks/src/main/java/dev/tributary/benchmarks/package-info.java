/** Loads on the product, beside the limit of the parts it is made of. */
@NullMarked
package dev.tributary.benchmarks;

import org.jspecify.annotations.NullMarked;
