/** A strict and fault-injecting Océan that runs on this machine and keeps a ledger of every call. */
@NullMarked
package dev.tributary.ocean.simulator;

import org.jspecify.annotations.NullMarked;
