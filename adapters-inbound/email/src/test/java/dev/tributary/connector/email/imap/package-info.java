/** Tests of the mailbox, over real sockets. */
@NullMarked
package dev.tributary.connector.email.imap;

import org.jspecify.annotations.NullMarked;
