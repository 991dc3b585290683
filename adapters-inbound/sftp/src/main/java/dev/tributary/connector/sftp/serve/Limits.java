package dev.tributary.connector.sftp.serve;

import java.time.Duration;

/**
 * What partners together, and each of them, may take up.
 *
 * @param sessions at once
 * @param sessionsPerPartner at once
 * @param idle until a session in which nothing happens is ended
 * @param login how long one may take
 */
public record Limits(int sessions, int sessionsPerPartner, Duration idle, Duration login) {}
