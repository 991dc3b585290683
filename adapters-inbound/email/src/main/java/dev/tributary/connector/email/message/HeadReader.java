package dev.tributary.connector.email.message;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands at the head of a mail, whatever stands there. */
public final class HeadReader {

    /** In bytes. The rest of a longer head is not read, and the mail is from nobody. */
    public static final int LONGEST = 256 * 1024;

    private static final int LONGEST_SUBJECT = 500;
    private static final int MOST_REFERENCES = 20;
    private static final Pattern NAME = Pattern.compile("[!-9;-~]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,996}>");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\x00|\\r(?!\\n)");

    private HeadReader() {}

    /** Of a whole mail. */
    public static Head read(Path mail) throws IOException {
        try (InputStream bytes = Files.newInputStream(mail)) {
            return read(bytes.readNBytes(LONGEST + 1));
        }
    }

    /**
     * Of its first bytes.
     *
     * @param header what follows it is not looked at
     */
    public static Head read(byte[] header) {
        int skipped = Charsets.markLength(header);
        int length = Math.min(header.length - skipped, LONGEST + 1);
        ByteArrayInputStream bytes = new ByteArrayInputStream(header, skipped, length);
        List<Head.Field> fields = fields(bytes);
        int end = length - bytes.available();
        boolean isClear = end <= LONGEST && isClear(Arrays.copyOfRange(header, skipped, skipped + end));
        Head raw = new Head(fields, null, List.of(), null, "", null);
        return new Head(
                fields.stream().map(HeadReader::readable).toList(),
                messageId(raw.all("Message-ID")),
                references(raw),
                isClear ? Sender.of(raw.all("From")) : null,
                OneLine.of(EncodedWords.decode(raw.first("Subject").orElse("")), LONGEST_SUBJECT),
                raw.first("Date").map(date -> OneLine.of(date, LONGEST_SUBJECT)).orElse(null));
    }

    /** Programs differ in where a line ends that has such bytes: what is a field to one of them is none to another. */
    private static boolean isClear(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return !AMBIGUOUS.matcher(text).find();
    }

    private static List<Head.Field> fields(InputStream bytes) {
        try {
            List<Head.Field> fields = new ArrayList<>();
            for (Header field : Collections.list(new InternetHeaders(bytes).getAllHeaders())) {
                if (NAME.matcher(field.getName()).matches()) {
                    fields.add(new Head.Field(field.getName(), unfolded(field.getValue())));
                }
            }
            return fields;
        } catch (MessagingException failure) {
            throw new IllegalStateException("bytes in memory cannot be read", failure);
        }
    }

    /** Its characters are bytes still. */
    static String unfolded(String value) {
        return value.replaceAll("[\\r\\n]+[ \\t]*", " ").strip();
    }

    private static Head.Field readable(Head.Field field) {
        byte[] bytes = field.value().getBytes(StandardCharsets.ISO_8859_1);
        return new Head.Field(field.name(), Charsets.decode(bytes, null));
    }

    private static @Nullable String messageId(List<String> ids) {
        return ids.size() == 1 && MESSAGE_ID.matcher(ids.get(0)).matches() ? ids.get(0) : null;
    }

    private static List<String> references(Head raw) {
        String text = raw.first("References").or(() -> raw.first("In-Reply-To")).orElse("");
        List<String> all =
                MESSAGE_ID.matcher(text).results().map(MatchResult::group).toList();
        return all.subList(Math.max(0, all.size() - MOST_REFERENCES), all.size());
    }
}
