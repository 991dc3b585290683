/** Items with named, nested values, such as those of JSON and XML, as rows under a header. */
@NullMarked
package dev.tributary.connector.formats.records;

import org.jspecify.annotations.NullMarked;
