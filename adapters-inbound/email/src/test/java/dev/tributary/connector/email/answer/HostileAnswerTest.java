package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: victim@else.example",
                "x\nBcc: victim@else.example\n\nbody",
                "x\u2028Bcc: victim@else.example",
                "=?UTF-8?Q?x=0D=0ABcc:_victim@else.example?=",
                "x\rBcc: victim@else.example",
                "x\u0000\u0085\u000bBcc: victim@else.example"
            })
    void aSubjectBringsInNoField(String subject) throws Exception {
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.about(subject), Samples.report(Locale.FRENCH));

        assertThat(mail.fieldNames()).doesNotContain("Bcc").hasSize(11);
        assertThat(mail.message.getSubject()).startsWith("Re: ").doesNotContain("\u2028");
        assertThat(mail.message.getSubject().chars()).noneMatch(Character::isISOControl);
        assertThat(mail.plain).startsWith("Bonjour,");
    }

    @ParameterizedTest
    @CsvSource({
        "Re: RE : missions, Re: missions",
        "AW: Re[2]: Ré: missions, Re: missions",
        "Report: missions, Re: Report: missions",
        "Re:, Re: Vos missions"
    })
    void aReplyIsMarkedOnce(String subject, String expected) {
        assertThat(Subjects.reply(subject, Locale.FRENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chantier été à l'œuvre – très très très long, avec des mots et encore des mots jusqu'au bout de la ligne",
                "日本語の件名日本語の件名日本語の件名日本語の件名日本語の件名",
                "🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚",
                "plain but long plain but long plain but long plain but long plain but long plain but long"
            })
    void aLongSubjectIsReadAsItWas(String subject) throws Exception {
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.about(subject), Samples.report(Locale.FRENCH));

        assertThat(mail.message.getSubject()).isEqualTo("Re: " + subject);
        assertThat(List.of(mail.head().split("\r\n"))).allMatch(line -> line.length() <= 78);
    }

    @Test
    void anEndlessSubjectIsCut() throws Exception {
        ReceivedMail mail =
                Samples.answer(Locale.FRENCH, Samples.about("x".repeat(5_000)), Samples.report(Locale.FRENCH));

        assertThat(mail.message.getSubject()).hasSize(204).endsWith("x…");
    }

    @Test
    void anIdIsNeverMarkup() throws Exception {
        Report report = new Report(Locale.ENGLISH);
        var file = report.document("<b>.csv", Samples.LAYOUT);
        file.tell(Samples.item(2, "<img src=x onerror=alert(1)>"), Samples.accepted());
        file.tell(Samples.item(3, "\"'><script>alert(1)</script>&amp;"), Samples.rejected());
        file.tell(new Finding("", "note", new Text("<a href='http://else.example'>", "x")));
        report.refuse("</table>.zip", Samples.PASSWORD);
        ReceivedMail mail = Samples.answer(Locale.ENGLISH, Samples.about("<i>"), report);

        assertThat(mail.html)
                .doesNotContain("<img")
                .doesNotContain("<script")
                .doesNotContain("<a ")
                .doesNotContain("<b>")
                .doesNotContain("<i>")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;")
                .containsOnlyOnce("</table>");
        assertThat(mail.html.replaceAll("&[^;]+;", ""))
                .doesNotContain("src=\"")
                .doesNotContain("href=\"")
                .doesNotContain("url(");
    }

    @Test
    void anIdKeepsItsLineAndItsDirection() throws Exception {
        Report report = new Report(Locale.ENGLISH);
        report.document("a\u202Evsc.exe\n.csv", Samples.LAYOUT)
                .tell(Samples.item(2, "M-1\n- your text, line 3, M-2: taken\u202E\u0007"), Samples.rejected());
        String plain = Samples.answer(Locale.ENGLISH, Samples.question(), report).plain;

        assertThat(plain).contains("- a vsc.exe .csv, line 2, M-1 - your text, line 3, M-2: taken: refused\n");
        assertThat(plain.codePoints()).noneMatch(character -> Character.getType(character) == Character.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missions.csv",
                "été à l'œuvre.xlsx",
                "日本語.csv",
                "a\"; filename=\"evil.exe",
                "100%41.csv",
                "a;b=c.csv",
                "🚚.json"
            })
    void aResultIsNamedAfterItsDocument(String name) throws Exception {
        Report report = new Report(Locale.FRENCH);
        report.document(name, Samples.LAYOUT).tell(Samples.item(2, "M-1"), Samples.accepted());
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.question(), report);

        assertThat(mail.attachments).containsOnlyKeys(name + ".result.csv");
    }

    @Test
    void anEndlessNameFitsIntoALine() throws Exception {
        Report report = new Report(Locale.FRENCH);
        report.document("🚚".repeat(300), Samples.LAYOUT).tell(Samples.item(2, "M-1"), Samples.accepted());
        ReceivedMail mail = Samples.answer(Locale.FRENCH, Samples.question(), report);

        assertThat(mail.attachments).containsOnlyKeys("🚚".repeat(70) + ".result.csv");
        assertThat(List.of(mail.raw().split("\r\n"))).allMatch(line -> line.length() <= 998);
    }

    @Test
    void idsOfMailsThatAreNoneAreNotReferredTo() {
        Question question = new Question(
                "acme",
                "chef@acme.example",
                "<a b@c>\r\nBcc: x@y",
                List.of("<ok@a>", "no brackets", "<a><b>", "<" + "x".repeat(1_000) + "@a>"),
                "x");

        assertThat(question.messageId()).isNull();
        assertThat(question.references()).containsExactly("<ok@a>");
    }
}
