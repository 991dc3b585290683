/** Missions by mail: reads a mailbox and answers who wrote. */
@NullMarked
package dev.tributary.connector.email;

import org.jspecify.annotations.NullMarked;
