/** Cutting batches into items. */
@NullMarked
package dev.tributary.connector.rest.batch;

import org.jspecify.annotations.NullMarked;
