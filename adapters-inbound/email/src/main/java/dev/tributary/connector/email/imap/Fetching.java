package dev.tributary.connector.email.imap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.BODY;

/** Reads mails in portions, so that no more than one is ever in memory. What is read never changes under a UID. */
record Fetching(Link link) {

    private static final int PORTION = 256 * 1024;
    private static final byte[] NOTHING = {};

    /** The sizes that servers tell are not always right: it ends where a portion is not full. */
    void whole(long uid, OutputStream target) throws IOException {
        byte[] portion;
        long offset = 0;
        do {
            portion = portion(uid, "", offset, PORTION);
            target.write(portion);
            offset += portion.length;
        } while (portion.length == PORTION);
    }

    byte[] portion(long uid, String section, long offset, int length) throws IOException {
        return link.ask(connected -> {
            Wire wire = connected.wire();
            Answer answer =
                    wire.command("UID FETCH " + uid + " (BODY.PEEK[" + section + "]<" + offset + "." + length + ">)");
            List<BODY> given = answer.fetched(uid, BODY.class);
            if (given.isEmpty()) {
                throw wire.has(uid) ? Refusals.notGiven() : new NoSuchFileException("mail " + uid);
            }
            return checked(given.get(0), offset, length);
        });
    }

    /** Some servers give the whole, whatever part is asked for. */
    private static byte[] checked(BODY body, long offset, int length) throws IOException {
        ByteArray given = body.getByteArray();
        byte[] bytes = given == null ? NOTHING : given.getNewBytes();
        boolean isPart = body.getOrigin() == offset && bytes.length <= length;
        boolean isWhole = body.getOrigin() < 0 && offset == 0;
        boolean isEnd = bytes.length == 0;
        if (isPart || isWhole || isEnd) {
            return bytes;
        }
        throw Refusals.notGiven();
    }
}
