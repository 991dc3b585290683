/** Files of partners, under kills. */
@NullMarked
package dev.tributary.acceptance.files;

import org.jspecify.annotations.NullMarked;
