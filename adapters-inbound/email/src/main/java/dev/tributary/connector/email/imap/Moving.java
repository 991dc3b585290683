package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.imap.Mailbox.Target;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

/**
 * Moves a mail in one step, or where the server does not do that, by a copy. A mail that is copied and cannot be deleted is
 * not copied again; where the connection is lost before the server has told of the copy, the next try leaves a second one
 * in the other folder. The claim goes with the mail: to take it off before would let another take the mail, if this one
 * ended just then.
 *
 * @param copies made before, in this folder
 */
record Moving(Connected connected, Copies copies, long uid, Target target) {

    void move() throws IOException {
        if (copies.has(uid, target)) {
            remove();
            return;
        }
        // servers say no to mails that are there no longer, or yes
        if (isMovedAtOnce() || !wire().has(uid)) {
            return;
        }
        if (!wire().selected().keeps(Flags.Flag.DELETED)) {
            throw refused();
        }
        if (isDone("UID COPY")) {
            copies.add(uid, target);
            remove();
        } else if (wire().has(uid)) {
            throw refused();
        }
    }

    private AccessDeniedException refused() {
        return new AccessDeniedException("mail " + uid, null, "the server lets nobody move or delete it");
    }

    private Wire wire() {
        return connected.wire();
    }

    private boolean isMovedAtOnce() throws IOException {
        return wire().can("MOVE") && isDone("UID MOVE");
    }

    private boolean isDone(String command) throws IOException {
        String what = command + " " + uid;
        Answer answer = wire().command(what, connected.cabinet().place(target));
        return answer.isForWantOfFolder()
                ? wire().command(what, connected.cabinet().placeAnew(target)).isOk()
                : answer.isOk();
    }

    /** A mail that stays marked as deleted is not listed any longer; to remove all of those is not for us. */
    private void remove() throws IOException {
        if (!wire().store(uid, "+FLAGS.SILENT (\\Deleted)") && wire().has(uid)) {
            throw refused();
        }
        if (wire().can("UIDPLUS")) {
            wire().command("UID EXPUNGE " + uid);
        }
        copies.forget(uid);
    }
}
