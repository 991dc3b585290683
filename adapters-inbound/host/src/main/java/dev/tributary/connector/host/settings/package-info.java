/** Checks settings as they were written against settings as they were declared, and tells every fault at once. */
@NullMarked
package dev.tributary.connector.host.settings;

import org.jspecify.annotations.NullMarked;
