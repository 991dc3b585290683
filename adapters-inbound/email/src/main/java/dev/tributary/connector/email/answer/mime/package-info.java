/** Mails put together: ASCII, lines ended by CR LF, the same bytes for the same content. */
@NullMarked
package dev.tributary.connector.email.answer.mime;

import org.jspecify.annotations.NullMarked;
