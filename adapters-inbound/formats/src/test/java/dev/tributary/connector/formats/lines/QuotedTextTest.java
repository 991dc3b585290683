package dev.tributary.connector.formats.lines;

import static dev.tributary.connector.formats.lines.MailRead.mission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

    @Test
    void aMailFromAPhoneIsRead() {
        MailRead read = MailRead.of(
                "Bonjour,",
                "voici la mission :",
                "",
                "id : 4711",
                "vehicle : AA-123-BB",
                "comment : Code portail 12B",
                "",
                "Merci !",
                "",
                "Envoyé de mon iPhone",
                "Tél. : +33 6 12 34 56 78");

        assertThat(read.ids()).containsExactly("4711");
        assertThat(read.lines()).containsExactly(4L);
        assertThat(read.itemWarnings()).isEmpty();
        assertThat(read.documentWarnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OK merci\n\nLe ven. 27 nov. 2026 à 09:12, <m@acme.example> a écrit :\n> id: 2\n> vehicle: BB",
                "OK merci\n-----Original Message-----\nid: 2\nvehicle: BB",
                "OK merci\n\nDe : m@acme.example\nEnvoyé : vendredi\nObjet : x\n\nid: 2\nvehicle: BB",
                "> id: 2\n> vehicle: BB\n\nOK merci"
            })
    void whereQuotesAreLeftOutOnlyWhatTheSenderWroteIsRead(String text) {
        assertThat(MailRead.of(text, Quotes.LEFT_OUT, FileRules.usual()).broken())
                .containsExactly("text-without-missions");
        assertThat(MailRead.of(text, Quotes.READ, FileRules.usual()).ids()).containsExactly("2");
        assertThat(MailRead.of("id: 1\nvehicle: AA\n\n" + text, Quotes.LEFT_OUT, FileRules.usual())
                        .ids())
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- ", "--", "--\u00A0"})
    void aSignatureEndsTheText(String separator) {
        MailRead read = MailRead.of("id: 1", "vehicle: AA", separator, "Jean Dupont", "Ville : Lyon", "", "id: 2");

        assertThat(read.fields()).containsExactly(mission("1", "AA"));
        assertThat(read.itemWarnings()).isEmpty();
    }

    @Test
    void anAnswerDoesNotHandInAgainWhatItAnswers() {
        String[] separators = {
            "Le ven. 27 nov. 2026 à 09:12, Jean Dupont <jean@acme.example> a écrit :",
            "Le ven. 27 nov. 2026 à 09:12, Jean Dupont <jean@acme.example>\na écrit\u00A0:",
            "Le 27/11/2026 à 09:12, Jean Dupont a écrit :",
            "On Fri, Nov 27, 2026 at 9:12 AM Jean Dupont <jean@acme.example> wrote:",
            "On Fri, Nov 27, 2026 at 9:12 AM Jean Dupont <\njean@acme.example> wrote:",
            "Jean Dupont <jean@acme.example> a écrit :",
            "Jean Dupont a écrit le 27/11/2026 09:12 :",
            "-----Original Message-----",
            "-----Message d'origine-----",
            "-----Message d’origine-----",
            "-------- Message original --------",
            "________________________________\nDe : Jean Dupont <jean@acme.example>\nEnvoyé : vendredi 27 novembre 2026 09:12"
                    + "\nÀ : missions@gateway.example\nObjet : missions",
            "*De :* Jean Dupont <jean@acme.example>\n*Envoyé :* vendredi 27 novembre 2026 09:12\n*À :* x\n*Objet :* y",
            "From: Jean Dupont <jean@acme.example>\n\nSent: Friday, November 27, 2026 9:12 AM\n\nTo: x\n\nSubject: RE: y\n",
            "From: Jean Dupont\nSent: Friday, November 27, 2026 9:12 AM\nTo: missions@gateway.example;"
                    + "\nother@gateway.example\nSubject: RE: y",
            "De : Jean Dupont Envoyé : vendredi 27 novembre 2026 09:12 À : missions Objet : RE",
        };
        for (String separator : separators) {
            for (String mark : new String[] {"", "> "}) {
                MailRead read =
                        MailRead.of("id: 2", "vehicle: BB", "", separator, "", mark + "id: 1", mark + "vehicle: AA");

                assertThat(read.fields()).as(separator + mark).containsExactly(mission("2", "BB"));
                assertThat(read.itemWarnings()).as(separator).isEmpty();
                assertThat(read.documentWarnings()).as(separator).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------\nFrom: Jean <jean@acme.example>\nDate: Fri, Nov 27, 2026 at 9:12 AM"
                        + "\nSubject: missions\nTo: <missions@gateway.example>\n\n",
                "---------- Forwarded message ---------\nDe : Jean <jean@acme.example>\nDate : ven. 27 nov. 2026\nSubject: m\nTo: <m@x>\n",
                "Begin forwarded message:\n\nFrom: Jean\nSubject: missions\nDate: 27 November 2026 at 09:12\nTo: missions\n\n",
                "-------- Message transféré --------\nSujet : \tmissions\nDate : \tFri, 27 Nov 2026\nDe : \tJean\nPour : \tmissions\n\n\n",
                "Début du message réexpédié :\n\nDe: Jean\nObjet: missions\nDate: 27 novembre 2026\nÀ: missions\n\n",
                "De : Jean Dupont\nEnvoyé : vendredi 27 novembre 2026 09:12\nÀ : x\nObjet : y\n\n",
                "----- Mail transféré -----\nDe: \"Jean\"\nÀ: \"x\"\nEnvoyé: Vendredi\nObjet: y\n",
                "Le 27/11/2026 à 09:12, Jean a écrit :\n"
            })
    void aForwardedMailIsRead(String separator) {
        String head = "Pour info\n\n-- \nMarie\nTél : 06 12 34 56 78\n\n" + separator;
        MailRead read = MailRead.of(head + "id: 1\nvehicle: AA\n\nCordialement\nVille\n");

        assertThat(read.fields()).containsExactly(mission("1", "AA"));
        assertThat(read.lines()).containsExactly(head.lines().count() + 1);
        assertThat(read.itemWarnings()).isEmpty();
        assertThat(read.documentWarnings()).isEmpty();
    }

    @Test
    void quotedLinesAreReadWithoutTheirMarksWhereNothingElseIsThere() {
        MailRead read = MailRead.of(
                "Voir ci-dessous", "", "> Bonjour,", ">", "> id: 1", ">vehicle: AA", "> ", " > id: 2", "> vehicle: BB");

        assertThat(read.fields()).containsExactly(mission("1", "AA"), mission("2", "BB"));
        assertThat(read.lines()).containsExactly(5L, 8L);
        assertThat(MailRead.of("> > id: 1", ">> vehicle: AA").fields()).containsExactly(mission("1", "AA"));
    }

    @Test
    void ofWhatIsQuotedTheLeastQuotedCounts() {
        MailRead read = MailRead.of(
                "FYI",
                "---------- Forwarded message ---------",
                "From: Jean",
                "Date: 27",
                "",
                "id: 2",
                "vehicle: BB",
                "",
                "Le 26/11/2026 à 09:12, Marie a écrit :",
                "> id: 1",
                "> vehicle: AA",
                "> > id: 0");

        assertThat(read.fields()).containsExactly(mission("2", "BB"));
    }

    @Test
    void anAnswerMayStandBelowWhatItAnswers() {
        MailRead read = MailRead.of(
                "Le 26/11/2026 à 09:12, Marie a écrit :",
                "",
                "> id: 1",
                "> vehicle: AA",
                "",
                "id: 2",
                "vehicle: BB",
                "-- ",
                "Jean",
                "Rue : X");

        assertThat(read.fields()).containsExactly(mission("2", "BB"));
    }

    @Test
    void anAnswerMayStandAboveAndBelowWhatItAnswers() {
        MailRead read = MailRead.of(
                "id: 2",
                "",
                "Le 26/11/2026 à 09:12, Marie a écrit :",
                "> id: 1",
                "> vehicle: AA",
                "",
                "id: 3",
                "vehicle: CC");

        assertThat(read.ids()).containsExactly("2", "3");
    }

    @Test
    void aSignatureInAQuoteEndsThatQuoteAlone() {
        MailRead read = MailRead.of(
                "> id: 1", "> vehicle: AA", "> -- ", "> Ville : Lyon", "", "merci", "", "> id: 2", "> vehicle: BB");

        assertThat(read.ids()).containsExactly("1", "2");
    }

    @Test
    void whatAClientHasWrittenIsNoQuote() {
        MailRead read = MailRead.of(
                "Le client a écrit :",
                "id: 1",
                "vehicle: AA",
                "comment: Jean a écrit le 3 :",
                "",
                "id: 2",
                "vehicle: BB");

        assertThat(read.ids()).containsExactly("1", "2");
    }

    @Test
    void headerLinesOutsideOfAQuoteAreNamesThatNobodyKnows() {
        MailRead read = MailRead.of("id: 1", "Date: 27/11/2026", "vehicle: AA");

        assertThat(read.fields()).containsExactly(mission("1", "AA"));
        assertThat(read.documentWarnings()).singleElement().asString().endsWith("not known: Date");
    }

    @Test
    void quotesMayBeNestedWithoutEnd() {
        assertThat(MailRead.of("-----Original Message-----\n\n".repeat(1000) + "id: 1")
                        .ids())
                .containsExactly("1");
        assertThat(MailRead.of(">".repeat(1000) + "id: 1").ids()).containsExactly("1");
    }
}
