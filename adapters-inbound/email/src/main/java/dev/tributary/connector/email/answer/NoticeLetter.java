package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.Block;
import dev.tributary.connector.email.answer.letter.Bullets;
import dev.tributary.connector.email.answer.letter.Letter;
import dev.tributary.connector.email.answer.letter.OneLine;
import dev.tributary.connector.email.answer.letter.Paragraph;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sender is told of a mission later. */
final class NoticeLetter {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_REASON = 300;
    private static final Text REPORTED = new Text("What is reported:", "Ce qui est rapporté :");

    private NoticeLetter() {}

    static Letter of(Locale language, Notice notice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.greeting(language));
        blocks.add(new Paragraph(
                what(notice.what(), OneLine.of(notice.mission(), LONGEST_ID)).in(language)));
        if (!notice.reasons().isEmpty()) {
            blocks.add(new Paragraph(REPORTED.in(language)));
            blocks.add(new Bullets(notice.reasons().stream()
                    .map(reason -> OneLine.of(reason, LONGEST_REASON))
                    .toList()));
        }
        blocks.add(new Paragraph(remedy(notice.what()).in(language)));
        blocks.add(Phrases.automatic(language));
        return new Letter(Phrases.TITLE.in(language), language, blocks);
    }

    private static Text what(Notice.What what, String id) {
        return switch (what) {
            case REFUSED_IN_THE_FIELD ->
                new Text(
                        "Mission " + id + " was refused in the field.",
                        "La mission " + id + " a été refusée sur le terrain.");
            case DONE -> new Text("Mission " + id + " is done.", "La mission " + id + " est faite.");
            case REFUSED_BY_OCEAN ->
                new Text(
                        "Océan refuses mission " + id + ": nobody receives it.",
                        "Océan refuse la mission " + id + " : personne ne la reçoit.");
            case FAILED ->
                new Text(
                        "Mission " + id + " could not be sent to Océan, and is given up: nobody receives it.",
                        "La mission " + id
                                + " n'a pas pu être envoyée à Océan et est abandonnée : personne ne la reçoit.");
            case EXPIRED ->
                new Text(
                        "Mission " + id + " has expired before it could be sent to Océan: nobody receives it.",
                        "La mission " + id
                                + " a expiré avant de pouvoir être envoyée à Océan : personne ne la reçoit.");
        };
    }

    private static Text remedy(Notice.What what) {
        return switch (what) {
            case REFUSED_IN_THE_FIELD ->
                new Text(
                        "To give it to somebody else, write it again under the same id with another vehicle or person.",
                        "Pour la confier à quelqu'un d'autre, écrivez-la à nouveau sous le même identifiant avec un autre véhicule ou"
                                + " une autre personne.");
            case DONE -> new Text("There is nothing to do.", "Il n'y a rien à faire.");
            case REFUSED_BY_OCEAN ->
                new Text(
                        "Write it again under the same id, corrected.",
                        "Écrivez-la à nouveau sous le même identifiant, corrigée.");
            case FAILED ->
                new Text(
                        "Ask whoever runs this service to send it again.",
                        "Demandez à l'exploitant de ce service de la renvoyer.");
            case EXPIRED ->
                new Text(
                        "If it is still wanted, write it again under the same id with a later expiry.",
                        "Si elle est encore souhaitée, écrivez-la à nouveau sous le même identifiant avec une péremption plus tardive.");
        };
    }
}
