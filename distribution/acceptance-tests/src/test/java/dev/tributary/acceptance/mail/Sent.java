package dev.tributary.acceptance.mail;

import dev.tributary.acceptance.files.Sheet;

/**
 * A mail that a partner has sent.
 *
 * @param messageId with its angle brackets
 * @param sheet what is attached to it
 */
record Sent(String messageId, Sheet sheet) {

    /** @param route how it came: a copy that came another way is the same mail */
    String text(String route) {
        return String.join(
                "\r\n",
                "Received: from " + route + ".example",
                "From: chef <" + PostOffice.PARTNER + ">",
                "To: " + PostOffice.GATEWAY,
                "Subject: missions",
                "Date: Fri, 27 Nov 2026 08:00:00 +0000",
                "Message-ID: " + messageId,
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"part\"",
                "",
                "--part",
                "Content-Type: text/plain",
                "",
                "Bonjour",
                "--part",
                "Content-Type: text/csv; name=\"" + sheet.name() + "\"",
                "Content-Disposition: attachment; filename=\"" + sheet.name() + "\"",
                "",
                sheet.content().replace("\n", "\r\n") + "--part--",
                "");
    }
}
