/** Batches: taken in piece by piece, handed in chunk by chunk, and answered with a verdict for each item. */
@NullMarked
package dev.tributary.connector.rest.batch;

import org.jspecify.annotations.NullMarked;
