/** Tests of the reference connector. */
@NullMarked
package dev.tributary.connector.example;

import org.jspecify.annotations.NullMarked;
