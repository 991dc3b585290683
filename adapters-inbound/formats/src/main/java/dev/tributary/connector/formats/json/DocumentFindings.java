package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What can be wrong with a document as a whole. */
final class DocumentFindings {

    private DocumentFindings() {}

    static Finding afterTheEnd() {
        return new Finding(
                "",
                "not-json",
                new Text(
                        "something follows the end of the array: send one array at a time",
                        "quelque chose suit la fin du tableau : envoyez un seul tableau à la fois"));
    }

    static Finding restNotRead() {
        return new Finding(
                "",
                "rest-not-read",
                new Text(
                        "what follows the end of the array was not read: send it as a batch of its own",
                        "ce qui suit la fin du tableau n'a pas été lu : envoyez-le dans un lot à part"));
    }

    static Finding cut() {
        return new Finding(
                "",
                "document-cut",
                new Text(
                        "the array does not end with ]: items may be missing; send all of it again, those taken are"
                                + " duplicates then",
                        "le tableau ne se termine pas par ] : des éléments manquent peut-être ; renvoyez le tout, ceux"
                                + " déjà pris seront des doublons"));
    }

    static Finding notAnArray() {
        return new Finding(
                "",
                "not-an-array",
                new Text(
                        "a batch is a JSON array of missions: put them between [ and ]",
                        "un lot est un tableau JSON de missions : placez-les entre [ et ]"));
    }
}
