/** The folders of one partner, wherever they lie. */
@NullMarked
package dev.tributary.connector.sftp.depot;

import org.jspecify.annotations.NullMarked;
