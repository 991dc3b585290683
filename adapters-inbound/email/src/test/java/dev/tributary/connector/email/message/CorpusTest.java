package dev.tributary.connector.email.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Takes every mail of the corpus apart; beside each lies what is to come out. */
class CorpusTest {

    private static final Bounds BOUNDS = new Bounds(1_000_000, 100, 20);

    @TestFactory
    Stream<DynamicTest> mailsSayWhatIsExpectedOfThem() throws IOException, URISyntaxException {
        return mails().stream()
                .map(mail -> DynamicTest.dynamicTest(
                        mail.getFileName().toString(),
                        () -> assertThat(said(mail)).isEqualTo(Files.readString(expected(mail)))));
    }

    @Test
    void theCorpusIsThere() throws IOException, URISyntaxException {
        assertThat(mails()).hasSizeGreaterThan(150);
    }

    private static List<Path> mails() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(CorpusTest.class.getResource("/dev/tributary/connector/email/corpus"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static Path expected(Path mail) {
        return Path.of(mail.toString().replaceAll("\\.eml$", ".expected"));
    }

    private static String said(Path mail) throws IOException {
        List<String> lines = new ArrayList<>();
        Head head = HeadReader.read(mail);
        lines.add("sender: " + Objects.requireNonNullElse(head.sender(), "-"));
        lines.add("subject: " + head.subject());
        lines.add("message-id: " + Objects.requireNonNullElse(head.messageId(), "-"));
        try (MailContent content = ContentReader.read(mail, BOUNDS, TemporaryFiles.of("corpus"))) {
            for (Attachment attachment : content.content().attachments()) {
                lines.add(said(attachment));
            }
            content.content().warnings().forEach(warning -> lines.add("warning: " + warning.code()));
            lines.add("body:");
            content.content().body().lines().forEach(lines::add);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String said(Attachment attachment) throws IOException {
        Finding refused = attachment.refused();
        if (refused != null) {
            return "refused: " + attachment.name() + " " + refused.code();
        }
        String content = Files.readString(attachment.file(), StandardCharsets.ISO_8859_1);
        String first = content.lines().findFirst().orElse("");
        boolean isText = first.chars().allMatch(c -> c >= ' ' && c < 127);
        return "attachment: " + attachment.name() + " = " + (isText ? first : "(binary)");
    }
}
