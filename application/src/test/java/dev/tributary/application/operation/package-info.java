/** Tests of what operators do with missions. */
@NullMarked
package dev.tributary.application.operation;

import org.jspecify.annotations.NullMarked;
