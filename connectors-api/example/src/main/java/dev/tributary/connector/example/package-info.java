/**
 * The reference connector: missions come as JSON files in a folder. Small enough to be read in one go; start with
 * {@link dev.tributary.connector.example.JsonFolderConnector}.
 */
@NullMarked
package dev.tributary.connector.example;

import org.jspecify.annotations.NullMarked;
