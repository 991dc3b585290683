/** Tests of files of every kind on the whole gateway. */
@NullMarked
package dev.tributary.embedded.files;

import org.jspecify.annotations.NullMarked;
