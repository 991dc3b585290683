package dev.tributary.connector.email;

/** Mails as partners write them. */
final class Mails {

    private static final String HEAD = """
            From: Le chef <%s>
            To: missions@fleet.example
            Subject: missions
            Date: Fri, 27 Nov 2026 08:00:00 +0000
            Message-ID: %s
            MIME-Version: 1.0
            """;

    private Mails() {}

    /** All but the fields that say what the content is. */
    static String head(String sender, String messageId) {
        return HEAD.formatted(sender, messageId);
    }

    static String withFile(String messageId, String name, String content) {
        return head(World.PARTNER, messageId) + """
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=utf-8

                Bonjour
                --part
                Content-Type: text/csv; name="%1$s"; charset=utf-8
                Content-Disposition: attachment; filename="%1$s"

                %2$s
                --part--
                """.formatted(name, content);
    }

    static String withFiles(String messageId, String... contents) {
        StringBuilder mail = new StringBuilder(head(World.PARTNER, messageId))
                .append("Content-Type: multipart/mixed; boundary=\"part\"\n\n");
        for (String content : contents) {
            mail.append("--part\nContent-Type: text/csv; charset=utf-8; name=missions.csv\n")
                    .append("Content-Disposition: attachment; filename=missions.csv\n\n")
                    .append(content)
                    .append('\n');
        }
        return mail.append("--part--\n").toString();
    }

    static String withText(String messageId, String text) {
        return from(World.PARTNER, messageId, text);
    }

    static String from(String sender, String messageId, String text) {
        return head(sender, messageId) + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    /** A mission as lines of a text. */
    static String mission(String id) {
        return "id: " + id + "\nvehicle: AA-123-BB\n";
    }
}
