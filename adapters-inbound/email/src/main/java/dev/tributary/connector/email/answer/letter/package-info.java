/** Texts for people, written once, shown as plain text and as HTML. */
@NullMarked
package dev.tributary.connector.email.answer.letter;

import org.jspecify.annotations.NullMarked;
