/** Tests of the SFTP connector, over real sockets. */
@NullMarked
package dev.tributary.connector.sftp;

import org.jspecify.annotations.NullMarked;
