/** Folders on a partner's own server. */
@NullMarked
package dev.tributary.connector.sftp.client;

import org.jspecify.annotations.NullMarked;
