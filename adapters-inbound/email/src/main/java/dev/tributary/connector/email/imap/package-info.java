/** The mailbox: what lies in it, and where it goes from there. */
@NullMarked
package dev.tributary.connector.email.imap;

import org.jspecify.annotations.NullMarked;
