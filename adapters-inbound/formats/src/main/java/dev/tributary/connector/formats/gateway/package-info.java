/** How a connector lives beside the gateway: looks again and again, waits for answers, keeps what it must not forget. */
@NullMarked
package dev.tributary.connector.formats.gateway;

import org.jspecify.annotations.NullMarked;
