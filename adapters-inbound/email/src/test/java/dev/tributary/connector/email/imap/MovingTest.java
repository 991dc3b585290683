package dev.tributary.connector.email.imap;

import static dev.tributary.connector.email.MailServer.INBOX;
import static dev.tributary.connector.email.imap.MailboxRig.USER;
import static dev.tributary.connector.email.imap.MailboxRig.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.imap.Mailbox.Target;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MovingTest {

    private final MailboxRig rig = new MailboxRig();
    private final RemoteMailbox mailbox = rig.mailbox();

    MovingTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private long delivered() throws IOException {
        rig.deliver("one");
        mailbox.open();
        return rig.only(mailbox);
    }

    private void assertMoved(String folder) {
        assertThat(rig.server.contents(USER, folder)).containsExactly(mail("one"));
        assertThat(rig.count(INBOX)).isZero();
        assertThat(rig.proxy.commands()).noneMatch(command -> command.matches("EXPUNGE|CLOSE"));
    }

    @Test
    void mailsGoWhereTheyAreSent() throws Exception {
        mailbox.move(delivered(), Target.REJECTED);

        assertMoved("Rejected");
        assertThat(rig.proxy.commands()).noneMatch(command -> command.startsWith("UID COPY"));
    }

    @Test
    void aServerThatRefusesToMoveCopies() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID MOVE");
        mailbox.move(uid, Target.DONE);

        assertMoved("Done");
        assertThat(rig.server.messages(USER, INBOX)).isEmpty();
    }

    @Test
    void aServerThatCannotMoveCopies() throws Exception {
        rig.proxy.hide("MOVE");
        mailbox.move(delivered(), Target.DONE);

        assertMoved("Done");
        assertThat(rig.proxy.commands()).noneMatch(command -> command.startsWith("UID MOVE"));
    }

    @Test
    void aMailThatCannotBeRemovedAloneStaysDeletedAndIsListedNoMore() throws Exception {
        rig.proxy.hide("MOVE", "UIDPLUS");
        mailbox.move(delivered(), Target.DONE);

        assertMoved("Done");
        assertThat(rig.server.messages(USER, INBOX)).hasSize(1);
        assertThat(MailboxRig.listed(mailbox)).isEmpty();
    }

    @Test
    void aMailThatNobodyMayMoveIsToldAsSuch() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID MOVE");
        rig.proxy.refuse("UID COPY");

        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(AccessDeniedException.class);
        assertThat(MailboxRig.listed(mailbox)).hasSize(1);
    }

    @Test
    void aMailThatNobodyMayDeleteIsNotCopied() throws Exception {
        rig.proxy.hide("MOVE");
        rig.proxy.rewrite("PERMANENTFLAGS \\(.*\\)", "PERMANENTFLAGS (\\\\Seen)");
        long uid = delivered();

        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(AccessDeniedException.class);
        assertThat(rig.count("Done")).isZero();
    }

    @Test
    void aMailWhoseDeletionIsRefusedIsToldAsSuch() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID MOVE");
        rig.proxy.refuse("UID STORE");

        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMailWhoseDeletionIsRefusedAgainAndAgainIsCopiedOnce() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID MOVE");
        rig.proxy.refuse("UID STORE");
        for (int look = 0; look < 3; look++) {
            mailbox.open();
            assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(rig.count("Done")).isEqualTo(1);

        rig.proxy.behave();
        mailbox.move(uid, Target.DONE);
        assertMoved("Done");
    }

    @Test
    void aCopyWithinAFolderThatWasReplacedTellsNothing() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID MOVE");
        rig.proxy.refuse("UID STORE");
        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(AccessDeniedException.class);

        rig.proxy.rewrite("UIDVALIDITY \\d+", "UIDVALIDITY 7");
        mailbox.open();
        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(AccessDeniedException.class);
        assertThat(rig.count("Done")).isEqualTo(2);
    }

    @Test
    void aCopyIsNotMadeAgainWhereTheConnectionIsLostAfterIt() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID MOVE");
        rig.proxy.before("UID STORE", () -> {
            rig.proxy.behave();
            rig.proxy.cut();
        });
        mailbox.move(uid, Target.DONE);

        assertMoved("Done");
        assertThat(rig.proxy.connections()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsGoneMeanwhileIsMadeAgain() throws Exception {
        long uid = delivered();
        rig.server.removeFolder(USER, "Done");
        mailbox.move(uid, Target.DONE);

        assertMoved("Done");
    }

    @Test
    void aMailThatIsGoneIsLeftAlone() throws Exception {
        long uid = delivered();
        mailbox.move(uid, Target.DONE);
        mailbox.move(uid, Target.DONE);
        rig.proxy.refuse("UID MOVE");
        rig.proxy.refuse("UID COPY");
        mailbox.move(uid, Target.DONE);

        assertMoved("Done");
    }

    @Test
    void aMoveWhoseAnswerIsLostIsDoneOnce() throws Exception {
        long uid = delivered();
        rig.proxy.after("UID MOVE", () -> {
            rig.proxy.behave();
            rig.proxy.cut();
        });
        mailbox.move(uid, Target.DONE);

        assertMoved("Done");
        assertThat(rig.proxy.connections()).isEqualTo(2);
    }
}
