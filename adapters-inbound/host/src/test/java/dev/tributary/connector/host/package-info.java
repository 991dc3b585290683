/** Holds the host against what connectors, operators and embedders were promised. */
@NullMarked
package dev.tributary.connector.host;

import org.jspecify.annotations.NullMarked;
