package dev.tributary.connector.email.answer;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** Why a mail is not read, whatever is in it. */
public final class MailFindings {

    private static final int MEBIBYTE = 1024 * 1024;

    private MailFindings() {}

    /**
     * It is larger than what is read.
     *
     * @param most bytes that a mail may have, attachments as they are sent included
     */
    public static Finding tooLarge(long most) {
        long size = Math.max(1, most / MEBIBYTE);
        return new Finding(
                "",
                "mail-too-large",
                new Text(
                        "The mail is larger than " + size
                                + " MiB, attachments included. Send its files in several mails.",
                        "Le message dépasse " + size
                                + " Mio, pièces jointes comprises. Envoyez ses fichiers en plusieurs messages."));
    }

    /** It could not be taken apart, for a reason that nobody foresaw. */
    public static Finding unreadable() {
        return new Finding(
                "",
                "mail-unreadable",
                new Text(
                        "The mail could not be read. Send its files, or its text, in a new mail.",
                        "Le message n'a pas pu être lu. Envoyez ses fichiers, ou son texte, dans un nouveau message."));
    }

    /**
     * It has more missions than are taken from one mail.
     *
     * @param most that a mail may have
     */
    public static Finding tooManyMissions(long most) {
        return new Finding(
                "",
                "too-many-missions",
                new Text(
                        "The mail has more than " + most + " missions. Send them in several mails.",
                        "Le message contient plus de " + most + " missions. Envoyez-les en plusieurs messages."));
    }
}
