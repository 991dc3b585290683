/** Hands in the items of a document and writes down what became of each. */
@NullMarked
package dev.tributary.connector.formats.intake;

import org.jspecify.annotations.NullMarked;
