/** The REST connector: partners' missions over HTTP, and what became of them. */
@NullMarked
package dev.tributary.connector.rest;

import org.jspecify.annotations.NullMarked;
