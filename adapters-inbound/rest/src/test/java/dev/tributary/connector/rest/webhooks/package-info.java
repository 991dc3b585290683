/** Tests of what web hooks are told. */
@NullMarked
package dev.tributary.connector.rest.webhooks;

import org.jspecify.annotations.NullMarked;
