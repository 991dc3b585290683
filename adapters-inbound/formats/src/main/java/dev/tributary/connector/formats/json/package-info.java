/** Missions in JSON: documents cut into items in the memory of one, and each item read strictly. */
@NullMarked
package dev.tributary.connector.formats.json;

import org.jspecify.annotations.NullMarked;
