package dev.tributary.domain.draft;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that can be found in a draft, with its texts; what stands in {braces} is filled in. */
public enum FindingCode {
    MISSING("{field} is missing. Add it.", "{field} : valeur absente. Ajoutez-la."),
    NOT_AN_ID(
            "{field}: only characters that can be seen, and no blank at either end. Remove the others.",
            "{field} : uniquement des caractères visibles, sans blanc au début ni à la fin. Retirez les autres."),
    TOO_LONG(
            "{field} has {length} characters, of which {limit} fit. Shorten it.",
            "{field} : {length} caractères, pour {limit} au plus. Raccourcissez le texte."),
    CONTROL_CHARACTERS(
            "{field} holds {character} as its character number {position}, which is no text. Remove it; line breaks"
                    + " and tabs may stay.",
            "{field} : le caractère numéro {position}, {character}, n'est pas du texte. Retirez-le ; sauts de ligne et"
                    + " tabulations peuvent rester."),
    NOT_A_NUMBER(
            "{field}: {value} is not {kind}. Write it like {example}.",
            "{field} : {value} n'est pas {kind}. Écrivez par exemple {example}."),
    OUT_OF_RANGE(
            "{field}: {value} does not lie between {minimum} and {maximum}. Correct it.",
            "{field} : {value} n'est pas entre {minimum} et {maximum}. Corrigez la valeur."),
    NOT_A_DATE(
            "{field}: {value} is not a date and time that exists. Write it like 2026-12-01T09:30:00+01:00.",
            "{field} : {value} n'est pas une date avec heure qui existe. Écrivez par exemple"
                    + " 2026-12-01T09:30:00+01:00."),
    OFFSET_MISSING(
            "{field}: {value} does not tell its offset from UTC. Add it, as in 2026-12-01T09:30:00+01:00.",
            "{field} : {value} n'indique pas son décalage par rapport à UTC. Ajoutez-le, par exemple"
                    + " 2026-12-01T09:30:00+01:00."),
    DATE_OUT_OF_RANGE(
            "{field}: {value} does not lie in the years {first} to {last} in UTC. Correct the year.",
            "{field} : {value} n'est pas entre les années {first} et {last} en UTC. Corrigez l'année."),
    NONEXISTENT_TIME(
            "{field}: {value} does not exist in {zone}, where clocks went from {before} straight to {after}. Correct"
                    + " the time, or add its offset from UTC.",
            "{field} : {value} n'existe pas dans le fuseau {zone}, où l'on passe de {before} directement à {after}."
                    + " Corrigez l'heure, ou ajoutez son décalage par rapport à UTC."),
    EXPIRY_BEFORE_INTERVENTION(
            "{field}: {expiry} is not after the intervention time, {intervention}, to the minute. Choose a later"
                    + " expiry.",
            "{field} : {expiry} n'est pas après la date d'intervention, {intervention}, à la minute. Choisissez une"
                    + " date ultérieure."),
    EXPIRY_PAST(
            "{field}: {expiry} has passed already. Choose a later expiry.",
            "{field} : {expiry} est déjà dans le passé. Choisissez une date ultérieure."),
    RECIPIENT_MISSING(
            "The mission has no recipient. Name a vehicle, or a person by last and first name or by full name.",
            "La mission n'a pas de destinataire. Nommez un véhicule, ou une personne par nom et prénom ou par nom"
                    + " complet."),
    RECIPIENT_AMBIGUOUS(
            "The mission has more than one recipient. Keep exactly one: a vehicle, or a person by last and first name"
                    + " or by full name.",
            "La mission a plus d'un destinataire. N'en gardez qu'un : un véhicule, ou une personne par nom et prénom"
                    + " ou par nom complet."),
    POINT_ZERO(
            "The coordinates 0/0 are the sign of an unknown place. Give the true ones, or leave both out.",
            "Les coordonnées 0/0 sont le signe d'un lieu inconnu. Donnez les vraies, ou omettez les deux."),
    NOT_A_CHOICE(
            "{field} must be one of {choices}, written so. Nearest is {nearest}: write it, or leave the field out.",
            "{field} : l'une des valeurs {choices}, écrite ainsi. La plus proche est {nearest} : écrivez-la, ou"
                    + " omettez le champ."),
    REFERENCE_CUT_ON_SCREEN(
            "{field} has {length} characters; Océan shows the first {limit} only. Put there what matters.",
            "{field} : {length} caractères, dont Océan n'affiche que les {limit} premiers. Placez-y l'essentiel."),
    AMBIGUOUS_TIME(
            "{field}: {value} comes twice in {zone}, where clocks went back; the earlier one, at {offset}, is taken."
                    + " Add the offset from UTC to choose.",
            "{field} : {value} revient deux fois dans le fuseau {zone}, où l'on a reculé l'heure ; la première, à"
                    + " {offset}, est retenue. Ajoutez le décalage par rapport à UTC pour choisir.");

    private final String english;
    private final String french;

    FindingCode(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** As machines read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The texts with {names} in braces. */
    public Text text() {
        return new Text(english, french);
    }

    public Finding at(String path, Detail... details) {
        return new Finding(path, code(), new Template(text()).fill(List.of(details)));
    }

    Finding at(Field field, Detail... details) {
        List<Detail> all = Stream.concat(Stream.of(new Detail("field", field.label())), Stream.of(details))
                .toList();
        return new Finding(field.path(), code(), new Template(text()).fill(all));
    }
}
