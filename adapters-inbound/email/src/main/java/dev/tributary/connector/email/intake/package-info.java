/** One mail after the other: who wrote it, what is in it, what became of it. */
@NullMarked
package dev.tributary.connector.email.intake;

import org.jspecify.annotations.NullMarked;
