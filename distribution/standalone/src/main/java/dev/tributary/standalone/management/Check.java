package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Health;

/** How one part is. */
record Check(String name, Health health) {}
