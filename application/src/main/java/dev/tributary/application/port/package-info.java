/** What Tributary needs of the world: a fleet platform, a store, a timer, someone to tell what is going on. */
@NullMarked
package dev.tributary.application.port;

import org.jspecify.annotations.NullMarked;
