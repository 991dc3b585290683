/** Mails taken apart: the head, the attachments, the text. */
@NullMarked
package dev.tributary.connector.email.message;

import org.jspecify.annotations.NullMarked;
