package dev.tributary.connector.email.message;

/**
 * How much of a mail is looked at.
 *
 * @param size of the whole mail, in bytes; an attachment may not be larger when it is decoded, either
 * @param parts how many parts it may have, nested ones included
 * @param depth how deep parts may be nested
 */
public record Bounds(long size, int parts, int depth) {}
