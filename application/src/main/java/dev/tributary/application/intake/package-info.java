/** From a draft to a verdict: what is checked, what is known already, what is kept. */
@NullMarked
package dev.tributary.application.intake;

import org.jspecify.annotations.NullMarked;
