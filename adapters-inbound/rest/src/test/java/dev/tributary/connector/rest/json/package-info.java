/** Reading and writing missions as JSON. */
@NullMarked
package dev.tributary.connector.rest.json;

import org.jspecify.annotations.NullMarked;
