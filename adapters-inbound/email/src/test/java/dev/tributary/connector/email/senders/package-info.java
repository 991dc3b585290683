/** Tests of who may hand missions in by mail. */
@NullMarked
package dev.tributary.connector.email.senders;

import org.jspecify.annotations.NullMarked;
