/** The SFTP connector: reads the files that partners put on their own server, or upload to ours. */
@NullMarked
package dev.tributary.connector.sftp;

import org.jspecify.annotations.NullMarked;
