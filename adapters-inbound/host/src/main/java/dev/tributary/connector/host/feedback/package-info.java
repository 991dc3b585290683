/** Brings what becomes of missions, and what connectors have to say of it, to where it belongs, until it is acknowledged. */
@NullMarked
package dev.tributary.connector.host.feedback;

import org.jspecify.annotations.NullMarked;
