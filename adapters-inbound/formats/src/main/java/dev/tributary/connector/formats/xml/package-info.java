/** Items in XML: no document type, no entities of its own, nothing from outside, nothing without a bound. */
@NullMarked
package dev.tributary.connector.formats.xml;

import org.jspecify.annotations.NullMarked;
