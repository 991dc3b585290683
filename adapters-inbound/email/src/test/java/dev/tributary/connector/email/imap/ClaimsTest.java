package dev.tributary.connector.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.MailServer;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.gateway.Troubled;
import jakarta.mail.Flags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final String ONE = "0a1b2c3d";
    private static final String OTHER = "4e5f6071";

    private final MailboxRig rig = new MailboxRig();
    private final RemoteMailbox mailbox = rig.mailbox();

    ClaimsTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private long delivered() throws IOException {
        rig.deliver("one");
        mailbox.open();
        return rig.only(mailbox);
    }

    private RemoteMailbox other() throws IOException {
        RemoteMailbox other = rig.mailbox();
        other.open();
        return other;
    }

    private List<String> owners() throws IOException {
        return MailboxRig.listed(mailbox).get(0).owners();
    }

    @Test
    void aMailIsClaimedByOne() throws Exception {
        long uid = delivered();

        assertThat(mailbox.claim(uid, ONE, false)).isTrue();
        assertThat(other().claim(uid, OTHER, false)).isFalse();
        assertThat(mailbox.claim(uid, ONE, true)).isTrue();
        assertThat(owners()).containsExactly(ONE);
        assertThat(mailbox.isClaiming()).isTrue();
    }

    @Test
    void aClaimThatWasNotKnownToHaveSucceededDoesSo() throws Exception {
        long uid = delivered();
        mailbox.claim(uid, ONE, false);

        assertThat(mailbox.claim(uid, ONE, false)).isTrue();
    }

    @Test
    void aMailThatIsKnownStaysWhoeverTries() throws Exception {
        long uid = delivered();
        mailbox.claim(uid, ONE, false);
        mark(OTHER);

        assertThat(mailbox.claim(uid, ONE, true)).isTrue();
        assertThat(owners()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    /** As one does who has not looked yet. */
    private void mark(String owner) {
        rig.server
                .messages(MailboxRig.USER, MailServer.INBOX)
                .forEach(message -> message.setFlags(new Flags("TributaryClaim-" + owner), true));
    }

    @Test
    void whoMeetsAnotherWithdraws() throws Exception {
        long uid = delivered();
        rig.proxy.before("UID STORE", () -> mark(ONE));

        assertThat(mailbox.claim(uid, OTHER, false)).isFalse();
        assertThat(owners()).containsExactly(ONE);
    }

    @Test
    void whoIsFirstByNameWaitsForTheOtherToWithdraw() throws Exception {
        long uid = delivered();
        RemoteMailbox other = other();
        rig.proxy.before("UID STORE", () -> {
            rig.proxy.behave();
            mark(OTHER);
            rig.proxy.after("UID FETCH", () -> {
                rig.proxy.behave();
                withdraw(other, uid);
            });
        });

        assertThat(mailbox.claim(uid, ONE, false)).isTrue();
        assertThat(owners()).containsExactly(ONE);
    }

    private static void withdraw(RemoteMailbox other, long uid) {
        try {
            assertThat(other.claim(uid, OTHER, false)).isFalse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void whoIsFirstByNameDoesNotWaitWithoutEnd() throws Exception {
        long uid = delivered();
        rig.proxy.before("UID STORE", () -> mark(OTHER));

        assertThat(mailbox.claim(uid, ONE, false)).isFalse();
        assertThat(owners()).containsExactly(OTHER);
    }

    @Test
    void aMailThatIsGoneIsNobodys() throws Exception {
        long uid = delivered();
        mailbox.move(uid, Target.DONE);

        assertThat(mailbox.claim(uid, ONE, false)).isFalse();
    }

    @Test
    void everyoneHasItWhereTheServerKeepsNoKeywords() throws Exception {
        rig.proxy.rewrite("PERMANENTFLAGS \\(.*\\)", "PERMANENTFLAGS (\\\\Seen \\\\Deleted)");
        long uid = delivered();

        assertThat(mailbox.claim(uid, ONE, false)).isTrue();
        assertThat(other().claim(uid, OTHER, false)).isTrue();
        assertThat(mailbox.isClaiming()).isFalse();
        assertThat(owners()).isEmpty();
    }

    @Test
    void everyoneHasItWhereTheServerForgetsKeywords() throws Exception {
        long uid = delivered();
        rig.proxy.answer("UID STORE", "OK of course");

        assertThat(mailbox.claim(uid, ONE, false)).isTrue();
        assertThat(mailbox.isClaiming()).isFalse();
    }

    @Test
    void aServerThatRefusesMarksIsToldAsSuch() throws Exception {
        long uid = delivered();
        rig.proxy.refuse("UID STORE");

        assertThatThrownBy(() -> mailbox.claim(uid, ONE, false)).isInstanceOf(Troubled.class);
    }

    @Test
    void ofTwoWhoClaimTheSameAtOnceNeverBothHaveIt() throws Exception {
        RemoteMailbox other = rig.mailbox();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int taken = 0;
        for (int i = 0; i < 40; i++) {
            rig.deliver("one of many");
        }
        mailbox.open();
        other.open();
        for (Listed mail : MailboxRig.listed(mailbox)) {
            Future<Boolean> one = threads.submit(() -> claimedAtOnce(start, mailbox, mail.uid(), ONE));
            Future<Boolean> two = threads.submit(() -> claimedAtOnce(start, other, mail.uid(), OTHER));
            boolean isOnes = one.get(60, TimeUnit.SECONDS);
            boolean isOthers = two.get(60, TimeUnit.SECONDS);
            assertThat(isOnes && isOthers).as("both have mail " + mail.uid()).isFalse();
            taken += isOnes || isOthers ? 1 : 0;
        }
        threads.shutdown();

        assertThat(taken).isPositive();
    }

    private static boolean claimedAtOnce(CyclicBarrier start, Mailbox mailbox, long uid, String owner)
            throws Exception {
        start.await(60, TimeUnit.SECONDS);
        return mailbox.claim(uid, owner, false);
    }
}
