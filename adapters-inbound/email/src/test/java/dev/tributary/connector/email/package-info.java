/** Tests of the mail connector, over real sockets. */
@NullMarked
package dev.tributary.connector.email;

import org.jspecify.annotations.NullMarked;
