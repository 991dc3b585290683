/** What every call has in common. */
@NullMarked
package dev.tributary.connector.rest.http;

import org.jspecify.annotations.NullMarked;
