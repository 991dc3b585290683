package dev.tributary.connector.sftp.serve;

/**
 * What may lie in a partner's folders.
 *
 * @param bytes in all files together
 */
public record Allowance(long bytes, long files) {}
