package dev.tributary.connector.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
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
        return mailbox.list().get(0).owners();
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
        RemoteMailbox other = other();
        rig.proxy.before("UID STORE " + uid + " -FLAGS", () -> {
            throw new IllegalStateException("nobody withdraws");
        });
        mark(other, uid);

        assertThat(mailbox.claim(uid, ONE, true)).isTrue();
    }

    /** As one that has just put its keyword on and not looked yet. */
    private void mark(RemoteMailbox by, long uid) throws IOException {
        rig.server
                .messages(MailboxRig.USER, "INBOX")
                .forEach(message -> message.setFlags(new jakarta.mail.Flags("TributaryClaim-" + OTHER), true));
        assertThat(by.list()).extracting(Listed::uid).contains(uid);
    }

    @Test
    void whoMeetsAnotherWithdraws() throws Exception {
        long uid = delivered();
        rig.proxy.before(
                "UID STORE",
                () -> rig.server
                        .messages(MailboxRig.USER, "INBOX")
                        .forEach(message -> message.setFlags(new jakarta.mail.Flags("TributaryClaim-" + ONE), true)));

        assertThat(mailbox.claim(uid, OTHER, false)).isFalse();
        assertThat(owners()).containsExactly(ONE);
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
        for (Listed mail : mailbox.list()) {
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
