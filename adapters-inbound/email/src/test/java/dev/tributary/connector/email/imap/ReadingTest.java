package dev.tributary.connector.email.imap;

import static dev.tributary.connector.email.MailServer.INBOX;
import static dev.tributary.connector.email.imap.MailboxRig.USER;
import static dev.tributary.connector.email.imap.MailboxRig.fetched;
import static dev.tributary.connector.email.imap.MailboxRig.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Listing;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.gateway.Troubled;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    private final MailboxRig rig = new MailboxRig();
    private final RemoteMailbox mailbox = rig.mailbox();

    ReadingTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void mailsAreListedWithTheirSizes() throws Exception {
        rig.deliver("one");
        rig.deliver("two");
        mailbox.open();

        assertThat(MailboxRig.listed(mailbox))
                .hasSize(2)
                .extracting(Listed::size)
                .containsOnly((long) mail("one").length());
    }

    @Test
    void moreMailsThanAreAskedForAtOnceAreListed() throws Exception {
        for (int i = 0; i < 501; i++) {
            rig.deliver("one of many");
        }
        mailbox.open();

        assertThat(MailboxRig.listed(mailbox))
                .extracting(Listed::uid)
                .hasSize(501)
                .doesNotHaveDuplicates();
    }

    @Test
    void mailsThatWaitAreKnownToLieThereAndTakeNobodysPlace() throws Exception {
        for (String subject : List.of("one", "two", "three", "four")) {
            rig.deliver(subject);
        }
        Link link = new Link(rig.access(MailboxRig.PATIENCE), MailboxRig.FOLDERS);
        link.open();
        Lister lister = new Lister(link.current().orElseThrow(), 2);

        Listing first = lister.list(Set.of());
        assertThat(first.mails()).extracting(Listed::uid).containsExactly(1L, 2L);
        assertThat(first.all()).containsOnly(1L, 2L, 3L, 4L);
        rig.proxy.forgetCommands();
        Listing second = lister.list(Set.of(1L, 2L, 4711L));
        assertThat(second.mails()).extracting(Listed::uid).containsExactly(3L, 4L);
        assertThat(second.all()).containsOnly(1L, 2L, 3L, 4L);
        assertThat(rig.proxy.commands())
                .containsExactly("UID SEARCH UNDELETED", "UID FETCH 3,4 (UID FLAGS RFC822.SIZE)");
    }

    @Test
    void aServerThatAnswersIsAskedNothing() throws Exception {
        mailbox.open();
        rig.proxy.forgetCommands();
        mailbox.probe();
        assertThat(rig.proxy.commands()).containsExactly("NOOP");

        rig.proxy.shut();
        assertThatThrownBy(mailbox::probe).isInstanceOf(IOException.class);
    }

    @Test
    void aServerThatHasLostItsWayIsNotTakenForAnEmptyOne() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.proxy.answer("UID", "BAD you are authenticated but not connected");

        assertThatThrownBy(() -> MailboxRig.listed(mailbox)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> mailbox.claim(uid, "0a", false)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fetched(mailbox, uid)).isNotInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aMailThatTheServerDoesNotGiveIsNotTakenForGone() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.proxy.refuse("UID FETCH " + uid + " \\(BODY");

        assertThatThrownBy(() -> fetched(mailbox, uid))
                .isInstanceOf(Troubled.class)
                .hasMessageContaining("does not give");
    }

    @Test
    void aMailIsNotMarkedAsReadByReadingIt() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);

        assertThat(fetched(mailbox, uid)).isEqualTo(mail("one"));
        assertThat(new String(mailbox.fetchHeader(uid, 1000), StandardCharsets.UTF_8))
                .contains("Subject: one\r\n")
                .doesNotContain("M-1");
        assertThat(mailbox.fetchHeader(uid, 10)).hasSize(10);
        assertThat(rig.server.messages(USER, INBOX)).noneMatch(message -> message.isSet(Flags.Flag.SEEN));
    }

    @Test
    void marksAreTheOnesAskedFor() throws Exception {
        rig.deliver("read");
        rig.deliver("answered");
        mailbox.open();

        mailbox.flag(MailboxRig.listed(mailbox).get(0).uid(), false);
        mailbox.flag(MailboxRig.listed(mailbox).get(1).uid(), true);
        mailbox.flag(4711, true);

        assertThat(rig.server.messages(USER, INBOX))
                .allMatch(message -> message.isSet(Flags.Flag.SEEN))
                .extracting(message -> message.isSet(Flags.Flag.ANSWERED))
                .containsExactly(false, true);
    }

    @Test
    void aMailOfSeveralPortionsIsWhole() throws Exception {
        String long1 = mail("long") + "0123456789\r\n".repeat(50_000);
        rig.server.deliver(USER, long1);
        mailbox.open();

        assertThat(fetched(mailbox, rig.only(mailbox))).isEqualTo(long1);
    }

    @Test
    void aMailThatFillsItsLastPortionIsWhole() throws Exception {
        String exact = mail("exact") + "x".repeat(256 * 1024 - mail("exact").length());
        rig.server.deliver(USER, exact);
        mailbox.open();

        assertThat(fetched(mailbox, rig.only(mailbox))).isEqualTo(exact);
    }

    @Test
    void aServerThatKnowsNoPortionsIsReadAllTheSame() throws Exception {
        rig.deliver("one");
        mailbox.open();
        rig.proxy.rewrite("BODY\\[\\]<0>", "BODY[] ");

        assertThat(fetched(mailbox, rig.only(mailbox))).isEqualTo(mail("one"));
    }

    @Test
    void aMailThatIsGoneIsToldAsSuch() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        mailbox.move(uid, Target.DONE);

        assertThatThrownBy(() -> fetched(mailbox, uid)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> mailbox.fetchHeader(uid, 100)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aMailCutInTheMiddleIsReadOnOverAnotherConnection() throws Exception {
        String long1 = mail("long") + "0123456789\r\n".repeat(50_000);
        rig.server.deliver(USER, long1);
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.proxy.cutLiterals(1000, 1);

        assertThat(fetched(mailbox, uid)).isEqualTo(long1);
        assertThat(rig.proxy.connections()).isEqualTo(2);
    }

    @Test
    void aMailCutAgainAndAgainIsWholeTheNextTime() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.proxy.cutLiterals(10, 2);

        assertThatThrownBy(() -> fetched(mailbox, uid)).isInstanceOf(IOException.class);
        assertThat(fetched(mailbox, uid)).isEqualTo(mail("one"));
    }

    @Test
    void aSlowServerIsWaitedForAsLongAsItSaysSomething() throws Exception {
        rig.deliver("one");
        RemoteMailbox hasty = rig.mailbox(MailboxRig.FOLDERS, SHORT);
        hasty.open();
        long uid = rig.only(hasty);
        rig.proxy.trickle(2, Duration.ofMillis(10));

        assertThat(fetched(hasty, uid)).isEqualTo(mail("one"));
        assertThat(rig.proxy.connections()).isEqualTo(1);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForAndTriedAnew() throws Exception {
        rig.deliver("one");
        RemoteMailbox hasty = rig.mailbox(MailboxRig.FOLDERS, SHORT);
        hasty.open();
        long uid = rig.only(hasty);
        rig.proxy.swallow("UID FETCH");

        assertThatThrownBy(() -> fetched(hasty, uid)).isInstanceOf(IOException.class);
        rig.proxy.behave();
        hasty.open();
        assertThat(fetched(hasty, rig.only(hasty))).isEqualTo(mail("one"));
    }
}
