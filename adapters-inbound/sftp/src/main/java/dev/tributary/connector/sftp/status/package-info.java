/** Files that follow what becomes of the missions of a document. */
@NullMarked
package dev.tributary.connector.sftp.status;

import org.jspecify.annotations.NullMarked;
