/** Tests of what stands between the connector and the gateway. */
@NullMarked
package dev.tributary.connector.formats.gateway;

import org.jspecify.annotations.NullMarked;
