/** Tests of mappings. */
@NullMarked
package dev.tributary.connector.formats.mapping;

import org.jspecify.annotations.NullMarked;
