package dev.tributary.connector.email.imap;

import static dev.tributary.connector.email.MailServer.INBOX;
import static dev.tributary.connector.email.imap.MailboxRig.USER;
import static dev.tributary.connector.email.imap.MailboxRig.fetched;
import static dev.tributary.connector.email.imap.MailboxRig.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private final MailboxRig rig = new MailboxRig();
    private final RemoteMailbox mailbox = rig.mailbox();

    FoldersTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private RemoteMailbox mailbox(String inbox, String done) {
        return rig.mailbox(new Folders(inbox, done, "Rejected"), MailboxRig.PATIENCE);
    }

    @Test
    void missingFoldersAreMadeOnce() throws Exception {
        mailbox.open();
        rig.proxy.forgetCommands();
        rig.mailbox().open();

        assertThat(rig.server.hasFolder(USER, "Done")).isTrue();
        assertThat(rig.server.hasFolder(USER, "Rejected")).isTrue();
        assertThat(rig.proxy.commands()).noneMatch(command -> command.startsWith("CREATE"));
    }

    @Test
    void levelsAreNamedAsTheServerNamesThem() throws Exception {
        mailbox(INBOX, "Archive/Done").open();

        assertThat(rig.server.hasFolder(USER, "Archive.Done")).isTrue();
    }

    @Test
    void namesMayHaveAccents() throws Exception {
        rig.deliver("one");
        RemoteMailbox accented = mailbox(INBOX, "Traités été");
        accented.open();
        accented.move(rig.only(accented), Target.DONE);

        RemoteMailbox reader = mailbox("Traités été", "Done");
        reader.open();
        assertThat(fetched(reader, rig.only(reader))).isEqualTo(mail("one"));
        assertThat(rig.proxy.commands()).contains("CREATE \"Trait&AOk-s &AOk-t&AOk-\"");
    }

    @Test
    void foldersAreMadeBelowTheInboxWhereTheServerTakesThemNowhereElse() throws Exception {
        rig.proxy.rewrite("(?i)(CAPABILITY IMAP4rev1)", "$1 NAMESPACE");
        rig.proxy.say("NAMESPACE", "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL", "OK done");
        mailbox.open();

        assertThat(rig.server.hasFolder(USER, "INBOX.Done")).isTrue();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithItsSetting() {
        rig.proxy.refuse("CREATE");

        assertThatThrownBy(mailbox::open)
                .isInstanceOf(Troubled.class)
                .hasMessageContaining("Done")
                .hasMessageContaining("setting done-folder");
    }

    @Test
    void aMissingInboxIsToldWithTheFoldersThatAreThere() {
        assertThatThrownBy(() -> mailbox("Missions", "Done").open())
                .isInstanceOf(Troubled.class)
                .hasMessageContaining("no folder Missions")
                .hasMessageContaining("setting folder")
                .hasMessageContaining("Done, INBOX, Rejected");
    }

    @Test
    void anInboxThatDoesNotOpenIsToldAsSuch() {
        rig.proxy.refuse("SELECT");

        assertThatThrownBy(mailbox::open).isInstanceOf(Troubled.class).hasMessageContaining("does not open");
    }

    @Test
    void anInboxThatCanOnlyBeReadIsToldAsSuch() {
        rig.proxy.rewrite("\\[READ-WRITE\\]", "[READ-ONLY]");

        assertThatThrownBy(mailbox::open).isInstanceOf(Troubled.class).hasMessageContaining("can only be read");
    }

    @Test
    void anInboxThatIsReplacedIsNoticed() throws Exception {
        assertThat(mailbox.open()).isNotEqualTo(7);
        rig.proxy.rewrite("UIDVALIDITY \\d+", "UIDVALIDITY 7");

        assertThat(mailbox.open()).isEqualTo(7);
        assertThat(rig.proxy.connections()).isEqualTo(1);
    }

    @Test
    void mailsOfAnInboxThatIsReplacedAreLeftAlone() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.proxy.rewrite("UIDVALIDITY \\d+", "UIDVALIDITY 7");
        rig.proxy.cut();

        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(Troubled.class);
        assertThatThrownBy(() -> mailbox.move(uid, Target.DONE)).isInstanceOf(Troubled.class);
        assertThat(rig.count(INBOX)).isEqualTo(1);
        assertThat(mailbox.open()).isEqualTo(7);
        mailbox.move(uid, Target.DONE);
        assertThat(rig.count(INBOX)).isZero();
    }

    @Test
    void aConnectionThatIsLostIsMadeAnewAtOnce() throws Exception {
        mailbox.open();
        rig.proxy.cut();
        rig.deliver("one");
        mailbox.open();

        assertThat(MailboxRig.listed(mailbox)).hasSize(1);
    }
}
