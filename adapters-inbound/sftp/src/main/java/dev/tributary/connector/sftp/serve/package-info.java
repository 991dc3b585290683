/** Our own SFTP server, to which partners upload. */
@NullMarked
package dev.tributary.connector.sftp.serve;

import org.jspecify.annotations.NullMarked;
