/** Files in XML, well-formed, broken and hostile. */
@NullMarked
package dev.tributary.connector.formats.xml;

import org.jspecify.annotations.NullMarked;
