package dev.tributary.connector.email.imap;

import java.io.IOException;

/** A connection, and the folders over it. */
record Connected(Wire wire, Cabinet cabinet) {

    /** Selects the folder that mails come in by, and makes the others. */
    static Connected over(Wire wire, Folders folders) throws IOException {
        Cabinet cabinet = new Cabinet(wire, folders);
        for (Mailbox.Target target : Mailbox.Target.values()) {
            cabinet.place(target);
        }
        cabinet.select();
        return new Connected(wire, cabinet);
    }

    long uidValidity() {
        return wire.selected().uidValidity();
    }

    /** The folder as it is now; a selected one tells neither that it was replaced nor what can be marked in it since. */
    long selectAgain() throws IOException {
        cabinet.select();
        return uidValidity();
    }
}
