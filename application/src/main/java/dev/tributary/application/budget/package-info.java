/** How many requests the platform may get, shared by those who deliver and those who read statuses. */
@NullMarked
package dev.tributary.application.budget;

import org.jspecify.annotations.NullMarked;
