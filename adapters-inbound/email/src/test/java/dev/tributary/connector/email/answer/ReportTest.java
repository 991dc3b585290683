package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.intake.Outcome;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.result.Verdicts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void tenThousandLinesAreAllInTheFileAndTheRefusedOnesInTheTable() throws Exception {
        Report report = new Report(Locale.ENGLISH);
        Verdicts file = report.document("missions.csv", Samples.LAYOUT);
        for (int line = 2; line <= 10_001; line++) {
            file.tell(Samples.item(line, "M-" + line), line % 5_000 == 0 ? Samples.rejected() : Samples.accepted());
        }
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), report);

        assertThat(new String(mail.attachments.get("missions.csv.result.csv"), StandardCharsets.UTF_8).lines())
                .hasSize(10_001);
        assertThat(mail.plain)
                .contains("9998 missions taken, 2 refused.")
                .contains("line 5000, M-5000: refused\n")
                .contains("line 10000, M-10000: refused\n")
                .contains("and 9900 more: see the attached file.")
                .containsPattern("(?s)line 99, M-99: taken.*line 5000");
        assertThat(mail.plain.lines().filter(line -> line.startsWith("- missions.csv")))
                .hasSize(100);
        assertThat(mail.html.split("<tr>")).hasSize(102);
    }

    @Test
    void whatHasWarningsIsShownBeforeWhatHasNone() throws Exception {
        Report report = new Report(Locale.ENGLISH);
        Verdicts file = report.document("missions.csv", Samples.LAYOUT);
        for (int line = 2; line <= 201; line++) {
            file.tell(Samples.item(line, "M-" + line), Samples.accepted());
        }
        file.tell(Samples.item(202, "M-202"), new Verdict(Verdict.Word.ACCEPTED, List.of(Samples.NOBODY)));

        assertThat(report.rows().shown()).last().extracting(Row::line).isEqualTo(202L);
        assertThat(report.rows().hidden()).isEqualTo(101);
    }

    @Test
    void aResultFileThatIsTooLongIsNotAttachedAndTheAnswerSaysSo() throws Exception {
        Report report = new Report(Locale.ENGLISH, 60_000);
        Verdicts large = report.document("large.csv", Samples.LAYOUT);
        for (int line = 2; line <= 5_000; line++) {
            large.tell(Samples.item(line, "M-" + line), Samples.rejected());
        }
        report.document("small.csv", Samples.LAYOUT).tell(Samples.item(2, "S-1"), Samples.accepted());
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), report);

        assertThat(mail.attachments).containsOnlyKeys("small.csv.result.csv");
        assertThat(mail.plain).contains("large.csv.result.csv is too large for a mail and not attached.");
    }

    @Test
    void withoutAnAttachedFileNobodyIsSentThere() throws Exception {
        Report report = new Report(Locale.ENGLISH, 1_000);
        Verdicts large = report.document("large.csv", Samples.LAYOUT);
        for (int line = 2; line <= 500; line++) {
            large.tell(Samples.item(line, "M-" + line), Samples.rejected());
        }
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), report);

        assertThat(mail.plain)
                .contains("and 399 more.\n")
                .contains("Correct what was refused in your own file")
                .doesNotContain("attached file");
    }

    @Test
    void itKnowsWhatCameOfTheMail() throws Exception {
        Report report = Samples.report(Locale.FRENCH);

        assertThat(report.outcome()).isEqualTo(new Outcome(3, 1, 2));
        assertThat(report.isAnyReadable()).isTrue();
        assertThat(report).hasToString("3 accepted, 1 duplicate, 2 rejected");
    }

    @Test
    void whatCannotBeReadIsNotReadable() throws Exception {
        Report report = new Report(Locale.FRENCH);
        report.refuse("plan.zip", Samples.PASSWORD);
        report.document("a.csv", Samples.LAYOUT)
                .tell(
                        Item.broken(1, List.of(), Samples.PASSWORD),
                        new Verdict(Verdict.Word.REJECTED, List.of(Samples.PASSWORD)));

        assertThat(report.isAnyReadable()).isFalse();
    }

    @Test
    void warningsOfADocumentAreInItsFileAndInTheAnswer() throws Exception {
        Report report = new Report(Locale.ENGLISH);
        Verdicts file = report.document("a.csv", Samples.LAYOUT);
        file.tell(Samples.PASSWORD);
        file.tell(Samples.item(2, "M-1"), Samples.accepted());
        for (int more = 0; more < 40; more++) {
            report.warn(Samples.NOBODY);
        }
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.question(), report);

        assertThat(mail.plain)
                .contains("- a.csv – The workbook has a password. (workbook-encrypted)\n")
                .contains("- and 11 more\n");
        assertThat(new String(mail.attachments.get("a.csv.result.csv"), StandardCharsets.UTF_8))
                .contains("1;;workbook-encrypted;The workbook has a password.;;\r\n");
    }
}
