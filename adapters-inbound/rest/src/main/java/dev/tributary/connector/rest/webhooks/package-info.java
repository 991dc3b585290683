/** Tells partners' web hooks what became of their missions, by the Standard Webhooks rules, until they have taken it. */
@NullMarked
package dev.tributary.connector.rest.webhooks;

import org.jspecify.annotations.NullMarked;
