package dev.tributary.connector.email.imap;

/**
 * The folders as the settings name them, with {@code /} between their levels whatever the server has there.
 *
 * @param inbox where mails come in
 */
public record Folders(String inbox, String done, String rejected) {}
