/** Proves the contract: a connector that passes it, and one that breaks each of its rules. */
@NullMarked
package dev.tributary.connector.testkit;

import org.jspecify.annotations.NullMarked;
