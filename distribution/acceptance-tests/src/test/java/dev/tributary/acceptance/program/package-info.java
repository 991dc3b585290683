/** The packaged program in processes of their own. */
@NullMarked
package dev.tributary.acceptance.program;

import org.jspecify.annotations.NullMarked;
