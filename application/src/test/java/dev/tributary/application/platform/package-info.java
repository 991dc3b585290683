/** What every fleet platform must do, as tests, and a fleet platform in memory that does it. */
@NullMarked
package dev.tributary.application.platform;

import org.jspecify.annotations.NullMarked;
