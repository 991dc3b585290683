/** How the connector waits for what the gateway answers. */
@NullMarked
package dev.tributary.connector.sftp.gateway;

import org.jspecify.annotations.NullMarked;
