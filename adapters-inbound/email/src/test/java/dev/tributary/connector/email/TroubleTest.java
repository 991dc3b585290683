package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What servers and networks do to a mailbox: two looks after it has passed, all that waited is taken. */
class TroubleTest {

    private static final String BODY = "UID FETCH %s \\(BODY.PEEK\\[\\]";
    private static final String ANY = "\\d+";

    private static final Duration ANSWER = Duration.ofMillis(400);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration INTERVAL = Duration.ofMillis(30);

    /** How much longer a look may take: for two connections, and two answers. */
    private static final Duration SLACK = CONNECT.plus(ANSWER).multipliedBy(2);

    private World world;
    private RunningConnector connector;
    private int mails;

    @BeforeEach
    void begin() throws Exception {
        world = new World();
        world.more.put("poll-interval", INTERVAL);
        world.more.put("connect-timeout", CONNECT);
        world.more.put("answer-timeout", ANSWER);
        connector = world.start();
        World.until("it has looked", () -> world.health().status() == Health.Status.UP);
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    private String deliver() throws IOException {
        String id = "M-" + ++mails;
        world.deliver(Mails.withText(messageId(id), Mails.mission(id)));
        return id;
    }

    private static String messageId(String mission) {
        return "<" + mission + "@acme.example>";
    }

    /** How often it has begun to look, as far as the server knows. */
    private long looks() {
        return commands("SELECT");
    }

    private long commands(String beginning) {
        return world.proxy().commands().stream()
                .filter(command -> command.toUpperCase(Locale.ROOT).startsWith(beginning))
                .count();
    }

    private boolean isTaken(String mission) {
        return world.gateway.missions().stream().map(MissionView::id).anyMatch(mission::equals);
    }

    private void awaitTrouble(String told) {
        World.until("trouble is told: " + told, () -> {
            Health health = world.health();
            return health.status() != Health.Status.UP
                    && health.detail().english().contains(told);
        });
    }

    /** However long it lasts, twice the interval is the longest that lies between two looks. */
    private void awaitDown() {
        World.until("it is down", () -> world.health().status() == Health.Status.DOWN);
        long polls = connector.context().polls();
        World.until("it is tried again", () -> connector.context().polls() > polls + 4);
        assertThat(connector.context().pollInterval())
                .isLessThanOrEqualTo(INTERVAL.multipliedBy(2).plus(SLACK));
    }

    private interface Passing {
        void pass() throws IOException;
    }

    /** All that lies there is moved away by the second look after trouble has passed; none of it twice, nor its answer. */
    private void resumesOnce(Passing passing) throws Exception {
        AtomicLong last = new AtomicLong();
        world.proxy().behave();
        world.proxy().before("UID (MOVE|COPY)", () -> last.set(looks()));
        passing.pass();
        long before = looks();
        World.until("all is moved away", () -> world.lying(MailServer.INBOX) == 0);
        assertThat(last.get() - before).as("looks").isBetween(0L, 2L);
        isTakenOnce();
    }

    private void isTakenOnce() throws Exception {
        World.until("all is well", () -> world.health().status() == Health.Status.UP);
        World.until("all is answered", () -> world.replies().size() >= mails);
        world.letItLook();
        assertThat(world.replies()).hasSize(mails);
        assertThat(world.lying("Done")).isEqualTo(mails);
        assertThat(world.gateway.missions()).hasSize(mails).allMatch(mission -> mission.revision() == 1);
    }

    private void resumesOnce() throws Exception {
        resumesOnce(() -> {});
    }

    @Test
    void aServerThatFallsSilentWhileItIsToTellIsAskedAllTheSame() throws Exception {
        world.proxy().fallSilentInIdle();
        long before = commands("IDLE");
        World.until("the server is silent", () -> commands("IDLE") > before);
        long looks = looks();
        String mission = deliver();

        World.until("it is taken", () -> isTaken(mission));
        assertThat(looks() - looks).isLessThanOrEqualTo(2);
        awaitTrouble("fell silent");
        deliver();
        resumesOnce();
    }

    @Test
    void aMailThatIsClaimedIsTakenWhereItsFolderIsNumberedAnew() throws Exception {
        world.proxy().before(BODY.formatted(ANY), () -> world.proxy().cutLiterals(100, 1));
        String mission = deliver();
        awaitTrouble("UID");

        world.proxy().rewrite("UIDVALIDITY \\d+", "UIDVALIDITY 7");
        world.letItLook();
        assertThat(isTaken(mission)).isFalse();
        resumesOnce();
    }

    @Test
    void aMailThatIsFinishedIsOnlyMovedWhereItsFolderIsNumberedAnew() throws Exception {
        refuseMoving();
        deliver();
        awaitTrouble("move");

        world.proxy().rewrite("UIDVALIDITY \\d+", "UIDVALIDITY 7");
        World.until("it is known again", () -> connector.context().counters().containsKey("mails_copied"));
        world.letItLook();
        assertThat(connector.context().counters()).containsEntry("mails", 1L).containsEntry("mails_copied", 1L);
        assertThat(commands("UID FETCH 1 (BODY.PEEK[]"))
                .as("read, and once more")
                .isEqualTo(2);
        resumesOnce();
    }

    private void refuseMoving() {
        world.proxy().refuse("UID MOVE");
        world.proxy().refuse("UID COPY");
    }

    @Test
    void aServerThatDoesNotMoveCopies() throws Exception {
        world.proxy().refuse("UID MOVE");
        deliver();

        World.until("it is moved away", () -> world.lying(MailServer.INBOX) == 0);
        assertThat(commands("UID COPY")).isEqualTo(1);
        isTakenOnce();
    }

    @Test
    void aMailThatMayNotBeMovedStaysAndIsToldOf() throws Exception {
        refuseMoving();
        String mission = deliver();
        awaitTrouble("give the account the right");
        String other = deliver();
        World.until("others are taken", () -> isTaken(other));
        world.letItLook();

        assertThat(world.health().status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(world.health().detail().english()).contains("is finished and stays");
        assertThat(world.answers(messageId(mission))).hasSize(1);
        assertThat(commands("UID FETCH 1 (BODY.PEEK[]")).as("read").isEqualTo(1);
        resumesOnce();
    }

    @Test
    void aServerThatIsSlowButAnswersIsWaitedFor() throws Exception {
        world.proxy().trickle(16, Duration.ofMillis(2));
        String mission = deliver();

        World.until("it is taken", () -> isTaken(mission) && world.lying(MailServer.INBOX) == 0);
        assertThat(world.health().status()).isEqualTo(Health.Status.UP);
        isTakenOnce();
    }

    @Test
    void aServerThatIsTooSlowIsToldOf() throws Exception {
        world.proxy().trickle(1, Duration.ofSeconds(1));
        deliver();
        awaitTrouble("in time");

        resumesOnce();
    }

    @Test
    void aConnectionThatIsCutWithinAMailIsMadeAnewAtOnce() throws Exception {
        AtomicBoolean isCut = new AtomicBoolean();
        world.proxy().before(BODY.formatted(ANY), () -> {
            if (!isCut.getAndSet(true)) {
                world.proxy().cutLiterals(100, 1);
            }
        });
        deliver();
        World.until("it is moved away", () -> world.lying(MailServer.INBOX) == 0);

        assertThat(commands("UID FETCH 1 (BODY.PEEK[HEADER]")).as("begun").isEqualTo(1);
        assertThat(commands("UID FETCH 1 (BODY.PEEK[]")).as("asked for").isEqualTo(2);
        isTakenOnce();
    }

    @Test
    void aMailThatCutsEachConnectionStopsNoOther() throws Exception {
        world.proxy().before(BODY.formatted("1"), () -> world.proxy().cutLiterals(100, 1));
        String poison = deliver();
        awaitTrouble("UID 1 ");
        String next = deliver();
        String last = deliver();
        World.until("the others are taken", () -> isTaken(next) && isTaken(last));
        world.letItLook();

        assertThat(isTaken(poison)).isFalse();
        assertThat(world.lying(MailServer.INBOX)).isEqualTo(1);
        assertThat(world.health().status()).isEqualTo(Health.Status.DEGRADED);
        resumesOnce();
    }

    @Test
    void severalMailsThatCutEachConnectionStopNoOther() throws Exception {
        world.proxy()
                .before(BODY.formatted("([1-9]|1[0-2])"), () -> world.proxy().cutLiterals(100, 1));
        for (int poison = 0; poison < 12; poison++) {
            deliver();
        }
        String last = deliver();
        World.until("the other is taken", () -> isTaken(last) && world.lying(MailServer.INBOX) == 12);

        awaitTrouble("UID");
        resumesOnce();
    }

    @Test
    void aServerThatHangsUpAfterTheLoginIsTriedAgain() throws Exception {
        world.proxy().before("(NAMESPACE|LIST|SELECT)", world.proxy()::cut);
        deliver();
        awaitTrouble("127.0.0.1");
        awaitDown();

        resumesOnce();
    }

    @Test
    void aServerThatLetsNobodyInForAWhileIsTriedAgain() throws Exception {
        world.proxy().answer("(LOGIN|AUTHENTICATE)", "NO [AUTHENTICATIONFAILED] not you");
        world.proxy().cut();
        deliver();
        awaitTrouble("imap.password");
        awaitDown();

        resumesOnce();
    }

    @Test
    void aServerThatIsGoneIsTriedUntilItIsBack() throws Exception {
        world.proxy().shut();
        deliver();
        awaitTrouble("127.0.0.1");
        awaitDown();

        resumesOnce(world.proxy()::open);
    }
}
