package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @TempDir
    private Path folder;

    @Test
    void itAnswersTheSenderAndNobodyElse() throws Exception {
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), Samples.report(Locale.ENGLISH));

        assertThat(mail.fieldNames())
                .containsExactly(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "In-Reply-To",
                        "References",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress",
                        "MIME-Version",
                        "Content-Type");
        assertThat(mail.field("From")).isEqualTo("missions@gate.example");
        assertThat(mail.field("To")).isEqualTo("chef@acme.example");
        assertThat(mail.message.getSubject()).isEqualTo("Re: Chantier été");
        assertThat(mail.field("Date")).isEqualTo("Fri, 27 Nov 2026 12:12:00 +0000");
        assertThat(mail.message.getMessageID()).isEqualTo("<0123456789abcdef.answer@gate.example>");
        assertThat(mail.field("In-Reply-To")).isEqualTo("<q1@acme.example>");
        assertThat(mail.field("References")).isEqualTo("<q0@acme.example>\r\n <q1@acme.example>");
        assertThat(mail.field("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(mail.field("X-Auto-Response-Suppress")).isEqualTo("All");
    }

    @Test
    void itSaysInEnglishWhatBecameOfEachMission() throws Exception {
        Report report = Samples.report(Locale.ENGLISH);
        report.refuse("plan.xlsx", Samples.PASSWORD);

        assertThat(Samples.answer(Locale.ENGLISH, Samples.question(), report).plain)
                .isEqualTo("""
                        Hello,

                        3 missions taken, 1 already known, 2 refused.

                        Each mission
                        ------------

                        - missions.csv, line 2, M-1: taken
                        - missions.csv, line 3, M-2: refused
                          nomVeh – Name the vehicle that receives it. (missing)
                        - missions.csv, line 4, M-3: taken
                        - your text, line 1, M-4: already known
                        - your text, line 7, M-5: refused
                          nomVeh – Name the vehicle that receives it. (missing)
                        - your text, line 9, M-6: taken

                        Attachments that were not read
                        ------------------------------

                        - plan.xlsx – The workbook has a password. (workbook-encrypted)

                        What to do
                        ----------

                        Open the attached file, correct the refused lines in it and send it back as it is, with its first four columns; or write these missions again. What was taken is recognised and taken only once.

                        This mail was written by a program. Missions in a reply to it are read like those in any other mail.
                        """);
    }

    @Test
    void itSaysTheSameInFrench() throws Exception {
        Report report = Samples.report(Locale.FRENCH);
        report.warn(Samples.PASSWORD);
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.question(), report);

        assertThat(mail.plain)
                .startsWith("Bonjour,\n\n3 missions prises, 1 déjà connue, 2 refusées.\n\n")
                .contains(
                        "- missions.csv, ligne 3, M-2 : refusée\n  nomVeh – Nommez le véhicule qui la reçoit. (missing)\n")
                .contains("- votre texte, ligne 1, M-4 : déjà connue\n")
                .contains("À noter\n-------\n\n- Le classeur a un mot de passe. (workbook-encrypted)\n")
                .contains("Ouvrez le fichier joint");
        assertThat(mail.html).contains("<html lang=\"fr\">").contains("<th scope=\"col\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void bothFormsSayTheSame(String language) throws Exception {
        Report report = Samples.report(Locale.forLanguageTag(language));
        report.refuse("plan.xlsx", Samples.PASSWORD);
        report.warn(Samples.NOBODY);
        ReceivedMail mail = Samples.answer(Locale.forLanguageTag(language), Samples.question(), report);

        assertThat(words(mail.seen())).containsAll(words(mail.plain));
    }

    private static List<String> words(String text) {
        return List.of(text.split("[\\s:,]+")).stream()
                .filter(word -> !word.matches("-*|line|ligne"))
                .toList();
    }

    @Test
    void theResultFilesAreAttachedToTheByte() throws Exception {
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.question(), Samples.report(Locale.FRENCH));

        assertThat(mail.attachments).containsOnlyKeys("missions.csv.result.csv", "text.result.csv");
        String result = new String(mail.attachments.get("missions.csv.result.csv"), StandardCharsets.UTF_8);
        assertThat(List.of(result.split("\r\n", -1)))
                .containsExactly(
                        "\uFEFFline;verdict;code;message;id;nomVeh",
                        "2;ACCEPTED;;;M-1;AB-123-CD",
                        "3;REJECTED;missing;nomVeh: Nommez le véhicule qui la reçoit.;M-2;AB-123-CD",
                        "4;ACCEPTED;;;M-3;AB-123-CD",
                        "");
        assertThat(mail.types.get("text.result.csv")).isEqualTo("text/csv; charset=UTF-8");
    }

    @Test
    void aResultFileHasTheCharsetOfItsDocument() throws Exception {
        Report report = new Report(Locale.FRENCH);
        Layout layout = new Layout(List.of("id", "ville"), StandardCharsets.UTF_16LE, true, ';', "\n");
        report.document("missions.csv", layout).tell(Samples.item(2, "É-1"), Samples.accepted());
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.question(), report);

        assertThat(mail.types.get("missions.csv.result.csv")).isEqualTo("text/csv; charset=UTF-16LE");
        assertThat(new String(mail.attachments.get("missions.csv.result.csv"), StandardCharsets.UTF_16LE))
                .endsWith("\n2;ACCEPTED;;;É-1;AB-123-CD\n");
    }

    @Test
    void theSameQuestionGivesTheSameBytesAndAsciiOnly() throws Exception {
        byte[] once = Samples.answer(Locale.FRENCH, Samples.question(), Samples.report(Locale.FRENCH)).bytes;
        byte[] again = Samples.answer(Locale.FRENCH, Samples.question(), Samples.report(Locale.FRENCH)).bytes;

        assertThat(again).isEqualTo(once);
        String raw = new String(once, StandardCharsets.ISO_8859_1);
        assertThat(raw.chars()).allMatch(character -> character < 127);
        assertThat(raw.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(List.of(raw.split("\r\n"))).allMatch(line -> line.length() <= 78);
    }

    @Test
    void whoHasSentNothingReadableLearnsHowToWrite() throws Exception {
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), new Report(Locale.ENGLISH));

        assertThat(mail.plain)
                .contains("No mission was found in your mail.")
                .contains("| id: M-1001\n| vehicle: AB-123-CD\n| interventionAt: 2026-11-28T09:30:00Z\n")
                .contains("\nid;vehicle;interventionAt;street;postalCode;city\nM-1001;AB-123-CD;2026-11-28T09:30:00Z;")
                .doesNotContain("Each mission")
                .doesNotContain("What to do");
        assertThat(mail.attachments).isEmpty();
        assertThat(Samples.answer(Locale.FRENCH, Samples.question(), new Report(Locale.FRENCH)).plain)
                .contains("| idMission: M-1001\n| nomVeh: AB-123-CD\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theExampleOfATextIsReadOnceItsBarsAreTakenOff(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        String plain = Samples.answer(locale, Samples.question(), new Report(locale)).plain;

        try (var document = Documents.ofText(plain.replace("\n| ", "\n"), Quotes.LEFT_OUT, FileRules.usual())) {
            Item first = Objects.requireNonNull(document.next());
            Item second = Objects.requireNonNull(document.next());
            assertThat(first.draft().violations()).isEmpty();
            assertThat(first.draft().get(MissionField.VEHICLE)).contains("AB-123-CD");
            assertThat(second.draft().get(MissionField.ID)).contains("M-1002");
            assertThat(document.next()).isNull();
            assertThat(document.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theExampleOfAFileIsOneThatIsRead(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        String plain = Samples.answer(locale, Samples.question(), new Report(locale)).plain;
        Path file = folder.resolve("missions.csv");
        String header =
                plain.lines().filter(line -> line.contains(";")).findFirst().orElseThrow();
        Files.writeString(file, plain.substring(plain.indexOf(header), plain.indexOf("\n\n", plain.indexOf(header))));

        try (var document = Documents.open(file, "missions.csv", FileRules.usual())) {
            Item first = Objects.requireNonNull(document.next());
            Item second = Objects.requireNonNull(document.next());
            assertThat(first.draft().violations()).isEmpty();
            assertThat(first.draft().get(MissionField.VEHICLE)).contains("AB-123-CD");
            assertThat(second.draft().get(MissionField.ID)).contains("M-1002");
            assertThat(document.warnings()).isEmpty();
        }
    }

    @Test
    void anUnreadableFileIsExplainedAndHasNothingToCorrect() throws Exception {
        Report report = new Report(Locale.ENGLISH);
        report.document("missions.csv", Layout.plain(List.of()))
                .tell(Item.broken(1, List.of(), Samples.PASSWORD), Samples.rejected());
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), report);

        assertThat(mail.plain).contains("1 mission refused.").contains("How to write missions");
        assertThat(mail.attachments).isEmpty();
    }

    @Test
    void whoHasSentTooMuchIsToldSoAndNotHowToWrite() throws Exception {
        Report large = new Report(Locale.ENGLISH);
        large.leaveUnread(MailFindings.tooLarge(25L * 1024 * 1024));
        Report many = new Report(Locale.FRENCH);
        many.leaveUnread(MailFindings.tooManyMissions(10_000));

        assertThat(Samples.answer(Locale.ENGLISH, Samples.question(), large).plain)
                .contains("Nothing of your mail was taken.\n\n- The mail is larger than 25 MiB")
                .contains("(mail-too-large)")
                .doesNotContain("How to write");
        assertThat(Samples.answer(Locale.FRENCH, Samples.question(), many).plain)
                .contains("- Le message contient plus de 10000 missions.")
                .contains("(too-many-missions)");
    }

    @Test
    void aMailWithoutIdIsAnsweredWithoutReference() throws Exception {
        Question question = new Question("acme", "chef@acme.example", null, List.of("<q0@acme.example>"), "");
        ReceivedMail mail = Samples.answer(Locale.FRENCH, question, Samples.report(Locale.FRENCH));

        assertThat(mail.fieldNames()).doesNotContain("In-Reply-To", "References");
        assertThat(mail.message.getSubject()).isEqualTo("Re: Vos missions");
    }

    @Test
    void anEndlessConversationKeepsItsBeginningAndItsEnd() throws Exception {
        List<String> all = IntStream.range(0, 500)
                .mapToObj(each -> "<q" + each + "@acme.example>")
                .toList();
        Question question = new Question("acme", "chef@acme.example", "<q499@acme.example>", all, "x");
        String references = Samples.answer(Locale.FRENCH, question, Samples.report(Locale.FRENCH))
                .field("References");

        assertThat(references)
                .startsWith("<q0@acme.example>\r\n <q489@acme.example>")
                .endsWith(" <q499@acme.example>");
    }

    @Test
    void itIsNotWrittenFromAnAddressThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers("Tributary <a@b>", Locale.FRENCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers("a@b\r\nBcc: c@d", Locale.FRENCH));
    }

    @Test
    void oneOfAKindIsInTheSingular() throws Exception {
        Report report = new Report(Locale.FRENCH);
        report.document("a.csv", Samples.LAYOUT).tell(Samples.item(2, "M-1"), Samples.duplicate());

        assertThat(Summary.of(report.outcome()))
                .isEqualTo(new Text("1 mission already known.", "1 mission déjà connue."));
    }
}
