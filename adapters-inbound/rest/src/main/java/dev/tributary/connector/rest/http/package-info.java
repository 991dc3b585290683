/** What every call has in common: routes, keys, bodies within bounds, answers and problems in the caller's language. */
@NullMarked
package dev.tributary.connector.rest.http;

import org.jspecify.annotations.NullMarked;
