/** Tests of what senders are told. */
@NullMarked
package dev.tributary.connector.email.answer;

import org.jspecify.annotations.NullMarked;
