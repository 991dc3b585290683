/** What a file is, before it is read: its format, its charset, its line ends. */
@NullMarked
package dev.tributary.connector.formats.text;

import org.jspecify.annotations.NullMarked;
