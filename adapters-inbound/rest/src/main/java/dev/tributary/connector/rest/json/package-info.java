/** Missions, views and events as JSON, written member by member. */
@NullMarked
package dev.tributary.connector.rest.json;

import org.jspecify.annotations.NullMarked;
