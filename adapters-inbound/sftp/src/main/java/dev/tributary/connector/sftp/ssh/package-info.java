/** What the client and the server have in common: algorithms, keys, and where they come from. */
@NullMarked
package dev.tributary.connector.sftp.ssh;

import org.jspecify.annotations.NullMarked;
