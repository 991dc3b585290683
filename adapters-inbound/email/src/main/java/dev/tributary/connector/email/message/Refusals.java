package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** Why an attachment, or a mail, is not read. */
final class Refusals {

    private Refusals() {}

    static Finding archive() {
        return finding(
                "archive-attached",
                "The attachment is an archive. Attach the files themselves, not packed.",
                "La pièce jointe est une archive. Joignez les fichiers eux-mêmes, non compressés.");
    }

    static Finding unsupported() {
        return finding(
                "unsupported-format",
                "The attachment is a text, a page or a table of a format that is not read. Send CSV, JSON, XML or a workbook (.xlsx).",
                "La pièce jointe est un texte, une page ou un tableau d'un format qui n'est pas lu. Envoyez du CSV, du JSON, du XML "
                        + "ou un classeur (.xlsx).");
    }

    static Finding richText() {
        return finding(
                "winmail-dat",
                "Outlook has packed the mail into winmail.dat, which is not read. Send it as plain text or HTML, not as Rich Text: in "
                        + "Outlook, Format Text, then Plain Text or HTML.",
                "Outlook a mis le message dans winmail.dat, qui n'est pas lu. Envoyez-le en texte brut ou en HTML, et non au format RTF : "
                        + "dans Outlook, Format du texte, puis Texte brut ou HTML.");
    }

    static Finding damaged() {
        return finding(
                "transfer-damaged",
                "The content was damaged on the way, or is encoded in a way that is not known. Send it again, from another program if need be.",
                "Le contenu a été endommagé en route, ou son encodage est inconnu. Renvoyez-le, au besoin depuis un autre logiciel.");
    }

    static Finding empty() {
        return finding(
                "empty-file",
                "The attachment is empty. Look at the file, and send it again.",
                "La pièce jointe est vide. Vérifiez le fichier, puis renvoyez-le.");
    }

    static Finding encrypted() {
        return finding(
                "mail-encrypted",
                "The content is encrypted and cannot be read here. Send it without encryption.",
                "Le contenu est chiffré et ne peut pas être lu ici. Envoyez-le sans chiffrement.");
    }

    static Finding opaque() {
        return finding(
                "signature-opaque",
                "The content is wrapped up in its signature and is not read. Send it unsigned, or signed as clear text.",
                "Le contenu est enfermé dans sa signature et n'est pas lu. Envoyez-le sans signature, ou signé en texte clair.");
    }

    static Finding elsewhere() {
        return finding(
                "content-elsewhere",
                "The content is not in the mail, which only tells where it is. Attach the file itself.",
                "Le contenu n'est pas dans le message, qui indique seulement où il se trouve. Joignez le fichier lui-même.");
    }

    static Finding piece() {
        return finding(
                "mail-in-pieces",
                "The mail is one of several pieces that are not put together here. Send it in one piece.",
                "Le message est un morceau d'un envoi en plusieurs parties, qui ne sont pas réunies ici. Envoyez-le en une seule fois.");
    }

    static Finding tooManyParts(int most) {
        return finding(
                "mail-out-of-bounds",
                "The mail has more than " + most + " parts. Send fewer attachments at once.",
                "Le message a plus de " + most + " parties. Envoyez moins de pièces jointes à la fois.");
    }

    static Finding nestedTooDeep(int most) {
        return finding(
                "mail-out-of-bounds",
                "The mail holds parts within parts, more than " + most + " deep. Attach the files to a new mail.",
                "Le message contient des parties imbriquées sur plus de " + most
                        + " niveaux. Joignez les fichiers à un nouveau message.");
    }

    static Finding headTooLarge() {
        return finding(
                "mail-out-of-bounds",
                "The mail has too many header lines. Send the missions in a new mail.",
                "Le message a trop de lignes d'en-tête. Envoyez les missions dans un nouveau message.");
    }

    static Finding tooLarge(long most) {
        return finding(
                "mail-out-of-bounds",
                "The content is larger than " + most + " bytes. Split it, and send several mails.",
                "Le contenu dépasse " + most + " octets. Partagez-le, et envoyez plusieurs messages.");
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
