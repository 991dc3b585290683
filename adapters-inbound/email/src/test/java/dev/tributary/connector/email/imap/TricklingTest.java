package dev.tributary.connector.email.imap;

import static dev.tributary.connector.email.imap.MailboxRig.fetched;
import static dev.tributary.connector.email.imap.MailboxRig.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that goes on saying a little, so that no read ever takes too long. */
class TricklingTest {

    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final MailboxRig rig = new MailboxRig();
    private final RemoteMailbox mailbox = rig.mailbox(MailboxRig.FOLDERS, ANSWER);

    TricklingTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private void trickle() {
        rig.proxy.trickle(1, PAUSE);
    }

    private static void assertTooSlow(ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOf(Troubled.class).hasMessageContaining("too slow");
    }

    @Test
    void itIsNotWaitedForWithoutEndUntilItsFolderIsOpen() throws Exception {
        trickle();
        assertTooSlow(mailbox::open);
        assertThat(rig.proxy.connections()).isEqualTo(1);

        rig.proxy.behave();
        mailbox.open();
    }

    @Test
    void itIsNotWaitedForWithoutEndForAMail() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        trickle();
        assertTooSlow(() -> fetched(mailbox, uid));
        assertThat(rig.proxy.connections()).isEqualTo(1);

        rig.proxy.behave();
        assertThat(fetched(mailbox, uid)).isEqualTo(mail("one"));
    }

    @Test
    void itIsNotWaitedForWithoutEndWhenItIsToTellOfMails() throws Exception {
        mailbox.open();
        trickle();
        mailbox.rest(ANSWER);

        rig.proxy.behave();
        mailbox.open();
        assertThat(rig.proxy.connections()).isEqualTo(2);
    }
}
