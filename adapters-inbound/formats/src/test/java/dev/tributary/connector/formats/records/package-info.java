/** Named values put under headers. */
@NullMarked
package dev.tributary.connector.formats.records;

import org.jspecify.annotations.NullMarked;
