package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two gateways, each with a store of its own, look at one mailbox. */
class TwoGatewaysTest {

    private static final int MAILS = 60;

    private final MemoryGateway other = new MemoryGateway();
    private World world;

    @BeforeEach
    void begin() throws IOException {
        world = new World();
        world.more.put("most-mails-per-hour", 10_000);
    }

    @AfterEach
    void end() throws IOException {
        world.close();
        other.close();
    }

    private static String messageId(String mission) {
        return "<" + mission + "@acme.example>";
    }

    private void deliver(String mission) throws IOException {
        world.deliver(Mails.withText(messageId(mission), Mails.mission(mission)));
    }

    private static Set<String> missions(MemoryGateway gateway) {
        Set<String> ids = new TreeSet<>();
        gateway.missions().forEach(mission -> ids.add(mission.id()));
        return ids;
    }

    private Map<String, Integer> answered() throws IOException {
        Map<String, Integer> answered = new HashMap<>();
        world.replies().forEach(reply -> answered.merge(reply.question(), 1, Integer::sum));
        return answered;
    }

    /** By both, who know that as well. */
    private boolean isAllSent(int mails) throws Exception {
        return world.replies().size() == mails && waiting(world.gateway) + waiting(other) == 0;
    }

    private static int waiting(MemoryGateway gateway) throws Exception {
        return gateway.state(ConnectorHarness.NAME)
                .list("answer/", "", 1_000)
                .toCompletableFuture()
                .get()
                .size();
    }

    private void awaitAllIsTaken(int mails) {
        World.until("all is moved away", () -> world.lying(MailServer.INBOX) == 0);
        World.until("all is answered", () -> world.replies().size() >= mails);
        world.letItLook();
    }

    private void assertAllIsTakenOnce(Set<String> delivered) throws IOException {
        Set<String> both = missions(world.gateway);
        both.retainAll(missions(other));
        assertThat(both).as("in both").isEmpty();
        Set<String> all = new TreeSet<>(missions(world.gateway));
        all.addAll(missions(other));
        assertThat(all).isEqualTo(delivered);
        assertThat(answered())
                .hasSize(delivered.size())
                .allSatisfy((mail, times) -> assertThat(times).isOne());
        assertThat(world.lying("Done")).isEqualTo(delivered.size());
        assertThat(new HashSet<>(world.server().contents(World.MAILBOX, "Done")))
                .hasSize(delivered.size());
    }

    @Test
    void noMailIsTakenByBoth() throws Exception {
        world.start();
        world.start(other);
        Set<String> delivered = new TreeSet<>();
        for (int mail = 0; mail < MAILS; mail++) {
            deliver("M-" + mail);
            delivered.add("M-" + mail);
        }
        awaitAllIsTaken(MAILS);

        assertAllIsTakenOnce(delivered);
        assertThat(List.of(world.gateway.missions().size(), other.missions().size()))
                .as("each has its share")
                .doesNotContain(0);
    }

    @Test
    void aMailOfOneThatIsGoneIsLeftAloneUntilItIsBack() throws Exception {
        CompletableFuture<RunningConnector> first = new CompletableFuture<>();
        world.gateway.script(submissions -> {
            first.join().crash();
            return Optional.empty();
        });
        first.complete(world.start());
        deliver("M-1");
        World.until("it is handed in", () -> missions(world.gateway).contains("M-1"));
        RunningConnector second = world.start(other);
        deliver("M-2");
        World.until("the other goes on", () -> world.lying("Done") == 1);
        world.letItLook();

        assertThat(missions(other)).containsExactly("M-2");
        assertThat(second.health()).isEqualTo(Health.up());
        world.clock.advance(Duration.ofMinutes(61));
        World.until("it is told", () -> second.health().status() == Health.Status.DEGRADED);
        assertThat(second.health().detail().english()).contains("UID 1 ", "another gateway", "TributaryClaim");

        world.gateway.unscripted();
        world.start();
        awaitAllIsTaken(2);
        assertAllIsTakenOnce(Set.of("M-1", "M-2"));
        assertThat(world.gateway.missions()).allMatch(mission -> mission.revision() == 1);
        World.until("all is well", () -> second.health().equals(Health.up()));
    }

    @Test
    void whatOneHasBegunIsNotTakenByTheOtherThatRunsBesideIt() throws Exception {
        CompletableFuture<RunningConnector> first = new CompletableFuture<>();
        world.gateway.script(submissions -> {
            if (missions(world.gateway).size() == 2) {
                first.join().crash();
            }
            return Optional.empty();
        });
        first.complete(world.start());
        world.start(other);
        Set<String> delivered = new TreeSet<>();
        while (missions(world.gateway).size() < 3 && delivered.size() < MAILS) {
            deliver("M-" + delivered.size());
            delivered.add("M-" + delivered.size());
            World.until("it is taken", () -> missions(world.gateway).size() == 3 || isAllSent(delivered.size()));
        }
        World.until("one is left", () -> world.lying(MailServer.INBOX) == 1);
        world.letItLook();
        assertThat(world.lying(MailServer.INBOX)).isEqualTo(1);

        world.gateway.unscripted();
        world.start();
        awaitAllIsTaken(delivered.size());
        assertAllIsTakenOnce(delivered);
        assertThat(world.gateway.missions()).extracting(MissionView::revision).containsOnly(1);
    }
}
