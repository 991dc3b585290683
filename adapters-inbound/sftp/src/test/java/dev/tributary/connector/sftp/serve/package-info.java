@NullMarked
package dev.tributary.connector.sftp.serve;

import org.jspecify.annotations.NullMarked;
