/** Who may hand missions in by mail, and who is never answered. */
@NullMarked
package dev.tributary.connector.email.senders;

import org.jspecify.annotations.NullMarked;
