package dev.tributary.connector.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.email.server.Access;
import dev.tributary.connector.testkit.Eventually;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration BOUND = Duration.ofSeconds(30);

    private final MailboxRig rig = new MailboxRig();
    private final RemoteMailbox mailbox = rig.mailbox();
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    RestTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        rig.close();
        threads.shutdown();
    }

    private long idles() {
        return rig.proxy.commands().stream().filter("IDLE"::equals).count();
    }

    private Future<?> resting(RemoteMailbox of) {
        Future<?> rest = threads.submit(() -> {
            of.rest(LONG);
            return rig;
        });
        Eventually.until("the server waits", BOUND, () -> idles() > 0);
        return rest;
    }

    private static boolean isDoneSoon(Future<?> rest) throws Exception {
        try {
            rest.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    @Test
    void onlyMoreMailsThanBeforeAreAnArrival() throws Exception {
        rig.deliver("one");
        Link link = new Link(rig.access(MailboxRig.PATIENCE), MailboxRig.FOLDERS);
        link.open();
        Wire wire = link.current().orElseThrow();

        for (String other : List.of("1 EXISTS", "1 FETCH (FLAGS (\\Seen))", "1 EXPUNGE", "0 EXISTS", "OK still here")) {
            assertThat(hasArrivedAfter(wire, other)).as(other).isFalse();
        }
        assertThat(hasArrivedAfter(wire, "1 EXISTS")).isTrue();
    }

    private boolean hasArrivedAfter(Wire wire, String told) throws IOException {
        rig.proxy.say("NOOP", "* " + told, "OK done");
        wire.command("NOOP");
        return wire.hasArrived();
    }

    @Test
    void aMailThatComesEndsIt() throws Exception {
        mailbox.open();
        MailboxRig.listed(mailbox);
        Future<?> rest = resting(mailbox);
        Eventually.until("the server has told of a mail", BOUND, () -> {
            rig.deliver("one more, as the server may not have been listening to itself yet");
            return isDoneSoon(rest);
        });

        assertThat(MailboxRig.listed(mailbox)).isNotEmpty();
        assertThat(rig.proxy.connections()).isEqualTo(1);
    }

    @Test
    void aMailThatComesWhileOthersAreReadEndsItAtOnce() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.deliver("two");
        MailboxRig.fetched(mailbox, uid);
        mailbox.rest(LONG);

        assertThat(idles()).isZero();
    }

    @Test
    void aMailThatComesAfterOneWentEndsIt() throws Exception {
        rig.deliver("one");
        mailbox.open();
        mailbox.move(rig.only(mailbox), Target.DONE);
        Future<?> rest = resting(mailbox);
        rig.proxy.push("* 1 EXISTS");

        rest.get(30, TimeUnit.SECONDS);
        assertThat(rig.proxy.connections()).isEqualTo(1);
    }

    @Test
    void aMailIsToldOfOnce() throws Exception {
        rig.deliver("one");
        mailbox.open();
        long uid = rig.only(mailbox);
        rig.deliver("two");
        MailboxRig.fetched(mailbox, uid);
        mailbox.rest(LONG);
        mailbox.rest(SHORT);

        assertThat(idles()).isEqualTo(1);
    }

    @Test
    void itEndsInTime() throws Exception {
        mailbox.rest(SHORT);
        mailbox.open();
        mailbox.rest(SHORT);

        assertThat(rig.proxy.connections()).isEqualTo(1);
        assertThat(MailboxRig.listed(mailbox)).isEmpty();
    }

    @Test
    void aServerThatCannotTellIsNotAsked() throws Exception {
        rig.proxy.hide("IDLE");
        mailbox.open();
        mailbox.rest(SHORT);

        assertThat(idles()).isZero();
    }

    @Test
    void aServerThatRefusesToTellIsAskedOnce() throws Exception {
        rig.proxy.refuse("IDLE");
        mailbox.open();
        mailbox.rest(SHORT);

        assertThat(idles()).isEqualTo(1);
        assertThat(rig.proxy.connections()).isEqualTo(1);
    }

    @Test
    void aServerThatStopsTellingIsAskedAnew() throws Exception {
        Access access = rig.access(MailboxRig.PATIENCE);
        Link link = new Link(access, MailboxRig.FOLDERS);
        link.open();
        Idling idling = new Idling(access, MailboxRig.PATIENCE, SHORT);
        idling.until(
                link.current().orElseThrow(),
                System.nanoTime() + SHORT.multipliedBy(5).toNanos());

        assertThat(idles()).isGreaterThan(2);
    }

    @Test
    void aConnectionThatFallsSilentOnlyMeansThatMailsComeLater() throws Exception {
        RemoteMailbox hasty = rig.mailbox(MailboxRig.FOLDERS, Duration.ofMillis(500));
        hasty.open();
        rig.proxy.fallSilentInIdle();
        hasty.rest(SHORT);
        rig.proxy.behave();
        rig.deliver("one");
        hasty.open();

        assertThat(MailboxRig.listed(hasty)).hasSize(1);
        assertThat(rig.proxy.connections()).isEqualTo(2);
    }

    @Test
    void aConnectionThatIsCutOnlyMeansThatMailsComeLater() throws Exception {
        mailbox.open();
        rig.proxy.before("IDLE", rig.proxy::cut);
        mailbox.rest(SHORT);
        rig.proxy.behave();
        rig.deliver("one");
        mailbox.open();

        assertThat(MailboxRig.listed(mailbox)).hasSize(1);
    }

    @Test
    void closingEndsIt() throws Exception {
        mailbox.open();
        Future<?> rest = resting(mailbox);
        rig.closing.begin();
        mailbox.close();

        assertThatThrownBy(() -> rest.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        mailbox.open();
        rig.proxy.swallow("UID SEARCH");
        Future<?> list = threads.submit(() -> MailboxRig.listed(mailbox));
        Eventually.until("it is asked", BOUND, () -> rig.proxy.commands().contains("UID SEARCH UNDELETED"));
        rig.closing.begin();
        mailbox.close();

        assertThatThrownBy(() -> list.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
    }
}
