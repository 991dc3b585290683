/** Result files: what a partner handed in, with what became of each line. */
@NullMarked
package dev.tributary.connector.formats.result;

import org.jspecify.annotations.NullMarked;
