/** Océan as a fleet platform: its login, its four mission calls, and the profile by which its answers are judged. */
@NullMarked
package dev.tributary.ocean.client;

import org.jspecify.annotations.NullMarked;
