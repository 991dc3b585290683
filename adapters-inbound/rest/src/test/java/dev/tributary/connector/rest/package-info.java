/** The REST connector over real HTTP, against a gateway in memory. */
@NullMarked
package dev.tributary.connector.rest;

import org.jspecify.annotations.NullMarked;
