/** Tests of the handing in of documents. */
@NullMarked
package dev.tributary.connector.formats.intake;

import org.jspecify.annotations.NullMarked;
