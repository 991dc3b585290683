/** Where the logs go and how they look: text for people, JSON for machines. */
@NullMarked
package dev.tributary.standalone.logging;

import org.jspecify.annotations.NullMarked;
