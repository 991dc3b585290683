/** What a mission is and may become; a value of these types that exists is valid. */
@NullMarked
package dev.tributary.domain;

import org.jspecify.annotations.NullMarked;
