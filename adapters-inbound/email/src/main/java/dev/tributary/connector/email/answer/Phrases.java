package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.Block;
import dev.tributary.connector.email.answer.letter.Paragraph;
import dev.tributary.connector.spi.Text;
import java.util.Locale;

/** What stands in every letter, or in many. */
final class Phrases {

    static final Text TITLE = new Text("Your missions", "Vos missions");

    static final Text CORRECT_ATTACHED = new Text(
            "Open the attached file, correct the refused lines in it and send it back as it is, with its first four columns; or"
                    + " write these missions again. What was taken is recognised and taken only once.",
            "Ouvrez le fichier joint, corrigez-y les lignes refusées et renvoyez-le tel quel, avec ses quatre premières colonnes ;"
                    + " ou écrivez ces missions à nouveau. Ce qui a été pris est reconnu et n'est pris qu'une fois.");

    static final Text CORRECT_OWN = new Text(
            "Correct what was refused in your own file and send it again whole. What was taken is recognised and taken only"
                    + " once.",
            "Corrigez dans votre propre fichier ce qui a été refusé et renvoyez-le en entier. Ce qui a été pris est reconnu et"
                    + " n'est pris qu'une fois.");

    private Phrases() {}

    static Block greeting(Locale language) {
        return new Paragraph(new Text("Hello,", "Bonjour,").in(language));
    }

    static Block automatic(Locale language) {
        return new Paragraph(new Text(
                        "This mail was written by a program. Missions in a reply to it are read like those in any other mail.",
                        "Ce message est écrit par un programme. Les missions d'une réponse sont lues comme celles de tout autre"
                                + " message.")
                .in(language));
    }
}
