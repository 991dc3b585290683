/** Mails, and the packaged program that takes missions from them. */
@NullMarked
package dev.tributary.acceptance.mail;

import org.jspecify.annotations.NullMarked;
