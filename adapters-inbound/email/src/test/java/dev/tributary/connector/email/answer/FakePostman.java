package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.server.Postman;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes mails, or not. */
final class FakePostman implements Postman {

    /** What happens before a mail is taken. */
    interface Trouble {
        void happen() throws IOException;
    }

    record Sent(String from, String to, ReceivedMail mail) {}

    final List<Sent> sent = new CopyOnWriteArrayList<>();
    volatile Trouble before = () -> {};
    volatile Trouble after = () -> {};

    @Override
    public void send(String from, String to, byte[] mail) throws IOException {
        before.happen();
        try {
            sent.add(new Sent(from, to, new ReceivedMail(mail)));
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
        after.happen();
    }

    @Override
    public void close() {}
}
