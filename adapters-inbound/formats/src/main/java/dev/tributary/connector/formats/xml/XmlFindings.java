package dev.tributary.connector.formats.xml;

import dev.tributary.connector.formats.records.RecordFindings;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What can be wrong with a file in XML. */
final class XmlFindings {

    private XmlFindings() {}

    static Finding doctype() {
        return new Finding(
                "",
                "doctype-refused",
                new Text(
                        "the file has a DOCTYPE, which is never read: take it out and send the file again",
                        "le fichier contient un DOCTYPE, ce qui n'est jamais lu : retirez-le et renvoyez le fichier"));
    }

    static Finding notXml(Place at) {
        return new Finding(
                "",
                "not-xml",
                new Text(
                        "this is not XML" + at.english()
                                + ", or not in the charset it declares: correct it and send the file again",
                        "ceci n'est pas du XML" + at.french()
                                + ", ou pas dans le jeu de caractères annoncé : corrigez-le et renvoyez le fichier"));
    }

    static Finding restNotRead(Place at) {
        return new Finding(
                "",
                "not-xml",
                new Text(
                        "the XML is broken" + at.english()
                                + ", and nothing of the rest was read: correct it and send the file again, what was"
                                + " taken is a duplicate then",
                        "le XML est invalide" + at.french()
                                + ", et rien de la suite n'a été lu : corrigez-le et renvoyez le fichier, ce qui a déjà"
                                + " été pris sera un doublon"));
    }

    static Finding tooDeep() {
        return outOfBounds("an element of this item is nested too deeply", "un élément y est trop imbriqué");
    }

    static Finding tooManyNames() {
        return outOfBounds(
                "there are too many different names, and nothing of the rest was read",
                "il y a trop de noms différents, et rien de la suite n'a été lu");
    }

    private static Finding outOfBounds(String english, String french) {
        return new Finding(
                "",
                "xml-out-of-bounds",
                new Text(
                        english + ": send a mission's fields only",
                        french + " : n'envoyez que les champs d'une mission"));
    }

    static Finding strayText() {
        return new Finding(
                "",
                "stray-text",
                new Text(
                        "there is text between elements, where no field takes it: put each text into an element of its"
                                + " own",
                        "du texte se trouve entre des éléments, où aucun champ ne le prend : placez chaque texte dans"
                                + " son propre élément"));
    }

    static Finding unknownEntity(String name) {
        String shown = "&" + RecordFindings.shown(name) + ";";
        return new Finding(
                "",
                "unknown-entity",
                new Text(
                        shown + " is no entity of XML: write the character itself",
                        shown + " n'est pas une entité XML : écrivez le caractère lui-même"));
    }
}
