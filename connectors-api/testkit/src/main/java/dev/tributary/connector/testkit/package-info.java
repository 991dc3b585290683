/**
 * What tests of connectors need: a gateway in memory, a clock and threads under control, and the contract that every
 * connector passes. Nothing here may be null unless it says so.
 */
@NullMarked
package dev.tributary.connector.testkit;

import org.jspecify.annotations.NullMarked;
