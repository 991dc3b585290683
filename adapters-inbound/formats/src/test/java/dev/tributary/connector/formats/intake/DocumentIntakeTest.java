package dev.tributary.connector.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.tributary.connector.formats.Items;
import dev.tributary.connector.formats.repeat.Repeats;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Text;
import dev.tributary.connector.testkit.DeskScripts;
import dev.tributary.connector.testkit.MemoryGateway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentIntakeTest implements Waiting {

    private final MemoryGateway gateway = new MemoryGateway();
    private final List<Duration> pauses = new ArrayList<>();
    private int handedIn;
    private Runnable told = () -> {};
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void everyItemGetsItsVerdictInTheResultFile() throws Exception {
        Finding broken = new Finding("", "too-many-values", new Text("too many values", "trop de valeurs"));
        Items items = new Items().and("1", "A").and("1", "A").and("", "B").andBroken(broken);

        Outcome outcome = take(items);

        assertThat(outcome).isEqualTo(new Outcome(1, 1, 2));
        assertThat(outcome.offered()).isEqualTo(4);
        assertThat(lines())
                .containsExactly(
                        "line;verdict;code;message;id;vehicle",
                        "2;ACCEPTED;;;1;A",
                        "3;DUPLICATE;;;1;A",
                        "4;REJECTED;missing;id: in English: missing;;B",
                        "5;REJECTED;too-many-values;too many values;;");
    }

    @Test
    void manyItemsAreTakenInTheirOrder() throws Exception {
        Items items = new Items();
        for (int number = 0; number < 5000; number++) {
            items.and("INT-" + number, "A");
        }

        assertThat(take(items)).isEqualTo(new Outcome(5000, 0, 0));

        assertThat(gateway.missions()).hasSize(5000);
        assertThat(lines()).hasSize(5001);
        assertThat(lines().get(5000)).startsWith("5001;ACCEPTED;");
    }

    @Test
    void undecidedItemsAreOfferedAgainUntilTheyAreDecided() throws Exception {
        gateway.script(DeskScripts.full(Duration.ofSeconds(7)));

        Outcome outcome = take(new Items().and("1", "A").and("2", "A"));

        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
        assertThat(outcome).isEqualTo(new Outcome(2, 0, 0));
    }

    @Test
    void theSameDocumentUnderTheSameKeyGetsTheSameVerdicts() throws Exception {
        Outcome first = take(new Items().and("1", "A").and("1", "B"));
        written.reset();

        Outcome second = take(new Items().and("1", "A").and("1", "B"));

        assertThat(second).isEqualTo(first).isEqualTo(new Outcome(2, 0, 0));
        assertThat(gateway.missions().get(0).revision()).isEqualTo(2);
    }

    @Test
    void aRepeatedIdWaitsForWhatWasHandedInBeforeIt() throws Exception {
        Items items = new Items();
        for (int number = 0; number < 501; number++) {
            items.and("INT-" + number, "A");
        }
        List<Integer> decided = new ArrayList<>();
        told = () -> decided.add(handedIn);

        take(items.and("INT-0", "B"));

        assertThat(decided).as("chunks handed in before each answer is awaited").containsExactly(1, 2);
        assertThat(lines().get(502)).startsWith("503;ACCEPTED;id-repeated;id: this id stands further up");
    }

    @Test
    void manyRepeatsAreHandedInTogether() throws Exception {
        Items items = new Items();
        for (int number = 0; number < 1000; number++) {
            items.and("1", number % 2 == 0 ? "A" : "B");
        }

        assertThat(take(items)).isEqualTo(new Outcome(1000, 0, 0));

        assertThat(gateway.handedIn()).hasSize(2);
        assertThat(gateway.missions().get(0).revision()).isEqualTo(1000);
    }

    @Test
    void fewLongItemsAreHandedInTogether() throws Exception {
        Items items = new Items();
        for (int number = 0; number < 10; number++) {
            items.and("INT-" + number, "A".repeat(200_000));
        }

        take(items);

        assertThat(gateway.handedIn().stream().map(List::size)).containsExactly(3, 3, 3, 1);
    }

    @Test
    void aGatewayThatGivesNoReceiptsIsTold() {
        gateway.script(DeskScripts.failing(new IllegalStateException("broken")));

        assertThatIOException()
                .isThrownBy(() -> take(new Items().and("1", "A")))
                .withMessageContaining("orders.csv");
    }

    private Outcome take(Items items) throws IOException, InterruptedException {
        MissionDesk desk = counted(gateway.desk("acme"));
        try (Repeats document = new Repeats(items);
                ResultFile result = new ResultFile(written, document.layout(), Locale.ENGLISH)) {
            return new DocumentIntake(desk, this, "orders.csv", "key").take(document, result);
        }
    }

    private MissionDesk counted(MissionDesk desk) {
        return (MissionDesk) Proxy.newProxyInstance(
                MissionDesk.class.getClassLoader(), new Class<?>[] {MissionDesk.class}, (proxy, method, arguments) -> {
                    handedIn += method.getName().equals("submitAll") ? 1 : 0;
                    return method.invoke(desk, arguments);
                });
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public <T> T answer(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        told.run();
        return stage.toCompletableFuture().get();
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
        gateway.unscripted();
    }
}
