package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.email.message.Bounds;
import dev.tributary.connector.email.message.ContentReader;
import dev.tributary.connector.email.message.MailContent;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.formats.lines.LinesFindings;
import dev.tributary.connector.formats.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters come back in replies and forwarded mails, with or without references: no mission comes of them. */
class RepliesTest {

    private static final String TEXT = "Content-Type: text/plain; charset=utf-8";
    private static final String HTML = "Content-Type: text/html; charset=utf-8";
    private static final List<String> PLAIN_REPLIES = List.of(
            "OK merci\n\nLe ven. 27 nov. 2026 à 12:12, <missions@gate.example> a écrit :\n\n> ",
            "OK merci\n\nOn Fri, Nov 27, 2026 at 12:12 PM <missions@gate.example> wrote:\n\n> ",
            """
            OK merci

            -----Original Message-----
            From: missions@gate.example
            Sent: Friday, November 27, 2026 12:12
            To: Chef
            Subject: Re: x

            """,
            """
            OK merci

            -----Message d'origine-----
            De : missions@gate.example
            Envoyé : vendredi 27 novembre 2026 12:12
            À : Chef
            Objet : Re: x

            """,
            """
            ---------- Forwarded message ---------
            From: <missions@gate.example>
            Date: Fri, Nov 27, 2026 at 12:12 PM
            Subject: Re: x
            To: <chef@acme.example>

            """,
            "Début du message transféré :\n\n> De: missions@gate.example\n> Objet: Re: x\n> Date: 27 nov. 2026\n> \n> ",
            "OK merci\n\n",
            "");
    private static final List<String> HTML_REPLIES = List.of(
            "<div>OK merci</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">Le ven. 27 nov. 2026 à 12:12,"
                    + " &lt;missions@gate.example&gt; a écrit :<br></div><blockquote class=\"gmail_quote\">",
            "<p>OK merci</p><div style=\"border-top:solid #E1E1E1 1.0pt\"><p><b>De :</b> missions@gate.example<br>"
                    + "<b>Envoyé :</b> vendredi 27 novembre 2026 12:12<br><b>À :</b> Chef<br><b>Objet :</b> Re: x</p></div>",
            "<div>OK merci</div><blockquote type=\"cite\">",
            "<div>OK merci</div><blockquote>",
            "<p>OK merci</p>");

    @TempDir
    Path folder;

    private static ReceivedMail letter(String which, Locale language) throws Exception {
        return switch (which) {
            case "how-to-write" -> Samples.answer(language, Samples.question(), new Report(language));
            case "nothing-found" -> Samples.answer(language, Samples.question(), withoutMissions(language));
            case "missions" -> Samples.answer(language, Samples.question(), Samples.report(language));
            default ->
                new ReceivedMail(new Answers("missions@gate.example", language)
                        .notice(
                                Samples.KEY,
                                Samples.question(),
                                new Notice("M-1", Notice.What.valueOf(which), List.of("Trop loin")),
                                Samples.NOW));
        };
    }

    private static Report withoutMissions(Locale language) throws IOException {
        Report report = new Report(language);
        try (var document = Documents.ofText("Bonjour", Quotes.READ, FileRules.usual())) {
            Item item = Objects.requireNonNull(document.next());
            report.document(Report.TEXT, document.layout())
                    .tell(item, new Verdict(Verdict.Word.REJECTED, List.of(Objects.requireNonNull(item.broken()))));
        }
        return report;
    }

    @ParameterizedTest
    @CsvSource({
        "how-to-write, en",
        "how-to-write, fr",
        "nothing-found, en",
        "nothing-found, fr",
        "missions, en",
        "missions, fr",
        "REFUSED_IN_THE_FIELD, en",
        "REFUSED_IN_THE_FIELD, fr",
        "REFUSED_BY_OCEAN, en",
        "REFUSED_BY_OCEAN, fr",
        "DONE, fr",
        "FAILED, fr",
        "EXPIRED, fr"
    })
    void noMissionComesOfALetterThatComesBack(String which, Locale language) throws Exception {
        ReceivedMail letter = letter(which, language);

        for (String before : HTML_REPLIES) {
            assertHoldsNoMission(HTML, before + letter.html);
        }
        for (String before : PLAIN_REPLIES) {
            String quote = before.endsWith("> ") ? "\n> " : "\n";
            for (int width : List.of(1000, 78, 72, 60, 40, 30, 25)) {
                assertHoldsNoMission(TEXT, before + wrapped(letter.plain, width).replace("\n", quote));
            }
        }
    }

    /** As mail programs break long lines. */
    private static String wrapped(String text, int width) {
        String wrapping = "(.{1," + width + "}|[^ ]+)(?: +|$)";
        return text.lines()
                .map(line -> line.replaceAll(wrapping, "$1\n").stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private void assertHoldsNoMission(String type, String text) throws IOException {
        Path file = folder.resolve("reply.eml");
        Files.writeString(file, "From: chef@acme.example\n" + type + "\nContent-Transfer-Encoding: 8bit\n\n" + text);
        try (MailContent mail = ContentReader.read(file, new Bounds(1_000_000, 100, 20), TemporaryFiles.of("replies"));
                var document = Documents.ofText(mail.content().body(), Quotes.READ, FileRules.usual())) {
            Item first = Objects.requireNonNull(document.next());
            assertThat(mail.content().body()).contains("issions");
            assertThat(LinesFindings.isWithoutMissions(first))
                    .as(mail.content().body())
                    .isTrue();
        }
    }
}
