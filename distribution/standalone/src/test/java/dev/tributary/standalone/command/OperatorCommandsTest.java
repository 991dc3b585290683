package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.operation.RetryReport;
import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Secret;
import dev.tributary.embedded.Forgotten;
import dev.tributary.standalone.management.ManagementPort;
import dev.tributary.standalone.management.ManagementSettings;
import dev.tributary.standalone.management.Monitoring;
import dev.tributary.standalone.management.Observed;
import dev.tributary.standalone.management.ScriptedDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorCommandsTest {

    private final ScriptedDesk desk = new ScriptedDesk();
    private final Monitoring monitoring = new Monitoring(Clock.systemUTC());
    private final ManagementPort port = ManagementPort.open(
            new ManagementSettings("127.0.0.1", 0, new Secret("k3y"), Locale.ENGLISH),
            monitoring,
            new Observed(
                    () -> CompletableFuture.completedFuture(new Backlog(Map.of(), Map.of(), null)),
                    Health::up,
                    Map::of,
                    1),
            desk);
    private final Terminal terminal = new Terminal();

    @AfterEach
    void close() {
        port.close();
        monitoring.close();
    }

    private int type(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        Stream.of("--url", port.uri().toString(), "--key", "k3y").forEach(all::add);
        return terminal.type(all.toArray(String[]::new));
    }

    @Test
    void oneMissionIsSentAgain() {
        desk.answer(new RetryReport(1, 1, 0, null), new RetryReport(1, 0, 1, null));

        assertThat(type("retry", "INT-1", "--by", "marie", "--why", "known now"))
                .isZero();
        assertThat(type("retry", "INT-1", "--by", "marie")).isZero();

        assertThat(terminal.out().lines())
                .containsExactly(
                        "INT-1 is sent again.", "INT-1 was left as it is: its delivery has not ended in vain.");
        assertThat(desk.asked).first().isEqualTo("retry INT-1 by marie since known now");
    }

    @Test
    void whatChoosesAmongManyIsNotPassedOverBesideAnId() {
        assertThat(type("retry", "INT-1", "--partner", "acme")).isEqualTo(ExitStatus.WRONG);
        assertThat(type("retry", "INT-1", "--limit", "3")).isEqualTo(ExitStatus.WRONG);

        assertThat(desk.asked).isEmpty();
    }

    @Test
    void allAreSentAgainCallByCall() {
        desk.answer(
                new RetryReport(1_000, 1_000, 0, 1_234L),
                new RetryReport(1_000, 999, 1, 5_678L),
                new RetryReport(3, 3, 0, null));

        assertThat(type("retry", "--all", "--by", "marie")).isZero();

        assertThat(desk.asked)
                .containsExactly(
                        "retry [REJECTED, FAILED, EXPIRED] of null by null after 0 up to 1000 by marie since null",
                        "retry [REJECTED, FAILED, EXPIRED] of null by null after 1234 up to 1000 by marie since null",
                        "retry [REJECTED, FAILED, EXPIRED] of null by null after 5678 up to 1000 by marie since null");
        assertThat(terminal.out().lines())
                .containsExactly(
                        "1000 sent again, 0 left as they were",
                        "1999 sent again, 1 left as they were",
                        "2002 sent again, 1 left as they were");
    }

    @Test
    void noMoreAreSentAgainThanTheLimit() {
        desk.answer(new RetryReport(1_000, 1_000, 0, 7L), new RetryReport(500, 500, 0, 8L));

        assertThat(type(
                        "retry",
                        "--state",
                        "FAILED,EXPIRED",
                        "--partner",
                        "acme",
                        "--connector",
                        "api",
                        "--limit",
                        "1500",
                        "--by",
                        "m",
                        "--json"))
                .isZero();

        assertThat(desk.asked)
                .containsExactly(
                        "retry [FAILED, EXPIRED] of acme by api after 0 up to 1000 by m since null",
                        "retry [FAILED, EXPIRED] of acme by api after 7 up to 500 by m since null");
        assertThat(terminal.out().replaceAll("\\s", "")).isEqualTo("{\"examined\":1500,\"retried\":1500,\"left\":0}");
    }

    @Test
    void whoOrdersItIsTheSystemsUserUnlessTold() {
        desk.answer(new RetryReport(1, 1, 0, null));

        type("retry", "INT-1");

        assertThat(desk.asked).containsExactly("retry INT-1 by " + System.getProperty("user.name") + " since null");
    }

    @Test
    void whatStopsARetryIsToldWithWhatWasDoneBefore() {
        desk.answer(new RetryReport(1_000, 990, 10, 7L));
        desk.fail(new StoreFailure(StoreFailure.Kind.FULL, "No room is left"));

        assertThat(type("retry", "--all")).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.err()).contains("No room is left [store-full]", "990 were sent again before that");
    }

    @Test
    void anUnknownIdFails() {
        desk.answer(RetryReport.NOTHING);

        assertThat(type("retry", "x")).isEqualTo(ExitStatus.FAILED);
        assertThat(terminal.err())
                .contains("no mission has this id: correct it [id-unknown]", "docs/errors/id-unknown.md");
    }

    @Test
    void aStateThatIsNoneIsWrongUsage() {
        assertThat(type("retry", "--state", "DELIVERED")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("state: ", "FAILED", "[order-invalid]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"retry", "retry x --all", "retry --all --state FAILED", "retry --all --limit 0", "forget"})
    void whatToDoMustBeSaidOnce(String line) {
        assertThat(type(line.split(" "))).isEqualTo(ExitStatus.WRONG);
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aWrongKeyIsTold() {
        assertThat(terminal.type("retry", "x", "--url", port.uri().toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(terminal.err()).contains("[management-key-wrong]");
    }

    @Test
    void aGatewayThatIsNotThereIsExplained() {
        String gone = port.uri().toString();
        port.close();

        assertThat(terminal.type("retry", "x", "--url", gone)).isEqualTo(ExitStatus.FAILED);
        assertThat(terminal.err())
                .contains(
                        "No gateway answers at " + gone, "ConnectException", "tributary run", "[gateway-unreachable]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8081", "ftp://127.0.0.1", "http://", "no url"})
    void anAddressThatIsNoneIsWrongUsage(String url) {
        assertThat(terminal.type("forget", "--person", "x y", "--url", url)).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("--url is no address");
    }

    @Test
    void whatWasForgottenAndWhatWasKeptIsTold() {
        assertThat(type("forget", "--person", "Noël Lefèvre")).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out())
                .contains("Removed: 2 missions with their timelines, 1 remembered verdicts.")
                .contains("  a", "  b", "Kept: 1 missions", "  c  QUEUED");
        assertThat(desk.asked).containsExactly("forget Noël Lefèvre: true");
    }

    @Test
    void whereNothingHadToBeKeptForgettingIsDone() {
        desk.forgotten = new Forgotten(Map.of(), 0, List.of(), List.of(), 0, null);

        assertThat(type("forget", "--person", "Noël Lefèvre", "--json")).isZero();
        assertThat(terminal.out().replaceAll("\\s", "")).contains("\"removed\":{", "\"kept\":{");
    }

    @Test
    void whatIsUnfinishedIsToldWithWhatWasForgottenBefore() {
        desk.forgotten =
                new Forgotten(Map.of(DeliveryState.DELIVERED, 1L), 0, List.of("a"), List.of(), 0, "Make room.");

        assertThat(type("forget", "--person", "Noël Lefèvre")).isEqualTo(ExitStatus.FAILED);
        assertThat(terminal.out()).contains("Removed: 1 missions", "  a", "Not finished: Make room.");
        assertThat(type("forget", "--person", "Noël Lefèvre", "--json")).isEqualTo(ExitStatus.FAILED);
        assertThat(terminal.out()).contains("\"unfinished\"");
    }
}
