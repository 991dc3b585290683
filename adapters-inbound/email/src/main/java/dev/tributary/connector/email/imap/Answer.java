package dev.tributary.connector.email.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.Item;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * What a server says to one command.
 *
 * @param said before the verdict
 */
record Answer(List<IMAPResponse> said, Response verdict) {

    static Answer of(Response... responses) {
        List<IMAPResponse> said = new ArrayList<>();
        for (Response response : responses) {
            if (response instanceof IMAPResponse known) {
                said.add(known);
            }
        }
        return new Answer(List.copyOf(said), responses[responses.length - 1]);
    }

    boolean isOk() {
        return verdict.isOK();
    }

    /** Whether it would have gone well if the folder named in the command were there. */
    boolean isForWantOfFolder() {
        return verdict.isNO() && verdict.toString().toUpperCase(Locale.ROOT).contains("[TRYCREATE]");
    }

    /** What begins with this word. */
    List<IMAPResponse> all(String key) {
        return said.stream().filter(response -> response.keyEquals(key)).toList();
    }

    /** What is told of messages, whose UIDs are told as well. */
    List<FetchResponse> fetched() {
        return said.stream()
                .filter(response -> response instanceof FetchResponse fetched && fetched.getItem(UID.class) != null)
                .map(FetchResponse.class::cast)
                .toList();
    }

    /** Of one message; a server may tell of a change besides what it is asked. */
    <T extends Item> List<T> fetched(long uid, Class<T> item) {
        return fetched().stream()
                .filter(fetched -> fetched.getItem(UID.class).uid == uid && fetched.getItem(item) != null)
                .map(fetched -> fetched.getItem(item))
                .toList();
    }

    /** Shows nothing of what was fetched. */
    @Override
    public String toString() {
        return "answer of " + said.size() + " responses";
    }
}
