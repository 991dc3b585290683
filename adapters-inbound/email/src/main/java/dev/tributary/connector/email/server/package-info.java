/** Mail servers: where they are, and how one logs in there. */
@NullMarked
package dev.tributary.connector.email.server;

import org.jspecify.annotations.NullMarked;
