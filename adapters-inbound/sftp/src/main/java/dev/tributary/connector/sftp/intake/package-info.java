/** The life of a file: claimed, handed in, told, put away; and when it is whole. */
@NullMarked
package dev.tributary.connector.sftp.intake;

import org.jspecify.annotations.NullMarked;
