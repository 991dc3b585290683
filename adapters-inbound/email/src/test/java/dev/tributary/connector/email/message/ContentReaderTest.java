package dev.tributary.connector.email.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.TemporaryFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    private static final Bounds BOUNDS = new Bounds(1_000_000, 100, 20);
    private static final String CSV = "id;vehicle;comment\r\nM-1;AA-123-BB;été\r\n";
    private static final String HEAD = "From: chef@acme.example\r\nMessage-ID: <a@acme.example>\r\n";
    private static final String MIXED = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";

    @TempDir
    Path folder;

    private TemporaryFiles files;

    @BeforeEach
    void makeFiles() throws IOException {
        files = TemporaryFiles.of("content-reader-test");
    }

    @Test
    void tenThousandPartsAreRefusedWithTheMail() throws IOException {
        String mail = HEAD + MIXED + "--b\r\nContent-Type: text/csv\r\n\r\nid\r\n".repeat(10_000) + "--b--\r\n";

        assertThat(codes(mail)).containsExactly("mail-out-of-bounds");
    }

    @Test
    void partsOfPartsCountAsWell() throws IOException {
        String inner = "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n" + "--c\r\n\r\nx\r\n".repeat(30)
                + "--c--\r\n";

        assertThat(codes(HEAD + MIXED + inner.repeat(4) + "--b--\r\n")).containsExactly("mail-out-of-bounds");
        assertThat(codes(HEAD + MIXED + inner.repeat(3) + "--b--\r\n")).isEmpty();
    }

    @Test
    void aMillionPartsOfNothingTakeNoMemory() throws IOException {
        assertThat(codes(HEAD + "Content-Type: multipart/mixed; boundary=a\r\n\r\n" + "--a\n\n".repeat(1_000_000)))
                .containsExactly("mail-out-of-bounds");
    }

    @Test
    void anAttachmentLargerThanTheBoundIsRefused() throws IOException {
        String mail = HEAD + MIXED + "--b\r\nContent-Type: text/csv; name=a.csv\r\n\r\n" + "x".repeat(1_000_001)
                + "\r\n--b--\r\n";

        assertThat(codes(mail)).containsExactly("mail-out-of-bounds");
    }

    @Test
    void aBodyThatIsTooLongIsRefusedRatherThanCut() throws IOException {
        assertThat(codes(HEAD + "\r\n" + "id: M-1\r\n".repeat(300_000))).containsExactly("mail-out-of-bounds");
    }

    @Test
    void aPartWithAHugeHeadIsRefusedWithTheMail() throws IOException {
        assertThat(codes(HEAD + MIXED + "--b\r\n" + "a:\r\n".repeat(100_000) + "\r\nx\r\n--b--\r\n"))
                .containsExactly("mail-out-of-bounds");
    }

    @Test
    void parametersOfAnyLengthAreRead() throws IOException {
        String name = "\\\"a".repeat(50_000);

        assertThat(codes(HEAD + MIXED + "--b\r\nContent-Disposition: attachment; filename=\"" + name
                        + "\"\r\n\r\nx\r\n--b--\r\n"))
                .isEmpty();
    }

    @Test
    void aMailOfManyLargePagesIsRefusedRatherThanCut() throws IOException {
        String page = "--b\r\nContent-Type: text/html\r\n\r\nid: M-1" + " ".repeat(500_000) + "\r\n";

        assertThat(codes(HEAD + MIXED + page.repeat(2) + "--b--\r\n")).isEmpty();
        assertThat(codes(HEAD + MIXED + page.repeat(3) + "--b--\r\n")).containsExactly("mail-out-of-bounds");
    }

    @Test
    void blanksOfAnyNumberAreRead() throws IOException {
        assertThat(codes(HEAD + "\r\n" + " ".repeat(1_000_000) + "id: M-1")).isEmpty();
    }

    @Test
    void aSecondCopyHasTheSameHash() throws IOException {
        String first = HEAD + MIXED + csv("8bit", CSV) + "--b--\r\n";
        String encoded = Base64.getMimeEncoder().encodeToString(CSV.getBytes(StandardCharsets.UTF_8));
        String second = "Received: from x\r\n" + HEAD + MIXED + csv("base64", encoded) + "--b--\r\n";

        assertThat(hash(second)).isEqualTo(hash(first)).hasSize(32);
        assertThat(hash(first.replace("\r\n", "\n"))).isEqualTo(hash(first));
    }

    @Test
    void anythingThatIsReadMakesAnotherHash() throws IOException {
        String mail = HEAD + MIXED + "--b\r\n\r\nBonjour\r\n" + csv("8bit", CSV) + "--b--\r\n";

        assertThat(List.of(
                        hash(mail),
                        hash(mail.replace("M-1", "M-2")),
                        hash(mail.replace("a.csv", "b.csv")),
                        hash(mail.replace("Bonjour", "Bonsoir"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theHashCountsWhatIsRefused() throws IOException {
        String mail = HEAD + MIXED + csv("8bit", CSV).replace("a.csv", "a.zip") + "--b--\r\n";

        assertThat(codes(mail)).containsExactly("archive-attached");
        assertThat(hash(mail.replace("M-1", "M-2"))).isNotEqualTo(hash(mail));
    }

    @Test
    void attachmentsAreThereUntilTheContentIsClosed() throws IOException {
        MailContent content = read(HEAD + MIXED + csv("8bit", CSV) + "--b--\r\n");
        Path file = content.content().attachments().get(0).file();

        assertThat(file).hasContent(CSV);
        content.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingOfTheMailShows() throws IOException {
        try (MailContent content = read(HEAD + MIXED + csv("8bit", CSV) + "--b--\r\n")) {
            assertThat(content.content() + "" + content.content().attachments()).doesNotContain("a.csv", "M-1");
        }
    }

    private static String csv(String encoding, String content) {
        return "--b\r\nContent-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n"
                + content + "\r\n";
    }

    private List<String> codes(String mail) throws IOException {
        try (MailContent content = read(mail)) {
            return content.content().attachments().stream()
                    .flatMap(attachment -> Stream.ofNullable(attachment.refused()))
                    .map(finding -> finding.code())
                    .toList();
        }
    }

    private String hash(String mail) throws IOException {
        try (MailContent content = read(mail)) {
            return content.content().hash();
        }
    }

    private MailContent read(String mail) throws IOException {
        return ContentReader.read(Files.writeString(folder.resolve("mail.eml"), mail), BOUNDS, files);
    }
}
