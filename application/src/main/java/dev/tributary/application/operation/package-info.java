/** What operators do with missions: have them sent again, let old ones go, forget a person. */
@NullMarked
package dev.tributary.application.operation;

import org.jspecify.annotations.NullMarked;
