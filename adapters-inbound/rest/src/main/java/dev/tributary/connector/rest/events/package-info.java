/** The stream of server-sent events: each subscriber is served at its own pace and may resume where it was. */
@NullMarked
package dev.tributary.connector.rest.events;

import org.jspecify.annotations.NullMarked;
