/** Tests of what becomes of one mail. */
@NullMarked
package dev.tributary.connector.email.intake;

import org.jspecify.annotations.NullMarked;
