package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.DeskScripts;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What senders are told after the answer, if their partner wants it. */
class NotifyTest {

    private static final String OTHER = "chef@bolt.example";
    private static final String QUESTION = "<q-1@acme.example>";
    private static final String EARLIER = "<q-0@acme.example>";
    private static final String LAST = "M-9";

    private final World world = new World(OTHER);

    NotifyTest() throws IOException {}

    @AfterEach
    void nothingPersonalWasLogged() throws IOException {
        world.assertDiscreet();
        world.close();
    }

    /** With missions of a mail that was answered, and those of another that the end of a test is told by. */
    private RunningConnector begin(Object notify) throws Exception {
        world.more.put("notify", notify);
        return begin();
    }

    private RunningConnector begin() throws Exception {
        world.deliver("References: " + EARLIER + "\n"
                + Mails.withText(QUESTION, Mails.mission("M-1") + "\n" + Mails.mission("M-2")));
        world.deliver(Mails.withText("<last@acme.example>", Mails.mission(LAST)));
        RunningConnector connector = world.start();
        World.until("both are answered", () -> world.replies().size() == 2 && world.isAllSent());
        return connector;
    }

    /** Events come one after the other: once the last is told of, the others are over. */
    private List<Reply> notices(Consumer<MemoryGateway> last) throws Exception {
        last.accept(world.gateway);
        World.until(
                "the last is told of",
                () -> world.answers("<last@acme.example>").size() == 2);
        World.until("all is sent", world::isAllSent);
        return notices();
    }

    private List<Reply> notices() throws IOException {
        List<Reply> all = world.answers(QUESTION);
        return all.subList(1, all.size());
    }

    private static void refused(MemoryGateway gateway) {
        gateway.report(LAST, ProgressState.REFUSED);
    }

    private static void done(MemoryGateway gateway) {
        gateway.report(LAST, ProgressState.DONE);
    }

    private void reportBoth() {
        world.gateway.report("M-1", ProgressState.REFUSED);
        world.gateway.report("M-2", ProgressState.DONE);
    }

    @Test
    void whatHappensBeforeAMailIsFinishedIsToldToo() throws Exception {
        world.more.put("notify", "refused");
        world.gateway.script(submissions -> submissions.stream().anyMatch(one -> isOf("M-2", one))
                ? DeskScripts.full(Duration.ofMillis(20)).apply(submissions)
                : Optional.empty());
        world.deliver(Mails.withFiles(QUESTION, "id;vehicle\nM-1;AA-123-BB", "id;vehicle\nM-2;AA-123-BB"));
        world.start();
        World.until("the first is stored", () -> !world.gateway.missions().isEmpty());

        world.gateway.report("M-1", ProgressState.REFUSED);
        World.until("that is told", () -> world.answers(QUESTION).size() == 1);
        world.gateway.unscripted();

        World.until("the mail is answered", () -> world.answers(QUESTION).size() == 2);
        assertThat(world.answers(QUESTION).get(0).text()).contains("M-1").doesNotContain("M-2");
    }

    private static boolean isOf(String id, Submission submission) {
        return submission.draft().get(MissionField.ID).orElse("").equals(id);
    }

    @Test
    void whoWantsRefusalsIsToldOfThemInTheThreadOfTheMail() throws Exception {
        begin("refused");
        reportBoth();

        assertThat(notices(NotifyTest::refused)).singleElement().satisfies(notice -> {
            assertThat(notice.text()).contains("Mission M-1 was refused in the field.");
            assertThat(notice.references().replaceAll("\\s+", " ")).isEqualTo(EARLIER + " " + QUESTION);
        });
    }

    @Test
    void whoWantsWhatIsDoneIsToldOfThat() throws Exception {
        begin("done");
        reportBoth();

        assertThat(notices(NotifyTest::done))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("Mission M-2 is done."));
    }

    @Test
    void whoWantsBothIsToldOfBoth() throws Exception {
        begin("refused, done");
        reportBoth();

        assertThat(notices(NotifyTest::done)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "FAILED", "EXPIRED"})
    void whatNeverGetsThereIsARefusalToo(DeliveryState state) throws Exception {
        begin("refused");
        world.gateway.deliver("M-2");
        world.gateway.report("M-1", state);
        world.gateway.report("M-1", state);

        assertThat(notices(NotifyTest::refused)).singleElement().satisfies(notice -> {
            assertThat(notice.text()).contains("ission M-1").contains("nobody receives it");
            assertThat(notice.question()).isEqualTo(QUESTION);
        });
    }

    @Test
    void eachPartnerIsToldOfWhatItWants() throws Exception {
        world.more.put("senders", Map.of(ConnectorHarness.NAME, List.of(World.PARTNER), "bolt", List.of(OTHER)));
        world.deliver(Mails.from(OTHER, "<b@bolt.example>", Mails.mission("B-1") + "\n" + Mails.mission("B-2")));
        begin(Map.of(ConnectorHarness.NAME, "refused", "bolt", List.of("done")));
        World.until("the other is answered", () -> world.replies(OTHER).size() == 1);
        reportBoth();
        world.gateway.report("B-1", ProgressState.REFUSED);
        world.gateway.report("B-2", ProgressState.DONE);

        assertThat(notices(NotifyTest::refused))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("M-1 was refused"));
        assertThat(world.replies(OTHER)).hasSize(2);
        assertThat(world.replies(OTHER).get(1).text()).contains("B-2 is done");
        assertThat(world.replies(OTHER).get(1).question()).isEqualTo("<b@bolt.example>");
    }

    @Test
    void whatIsReportedAgainIsNotToldAgain() throws Exception {
        begin("refused");
        world.gateway.report("M-1", ProgressState.REFUSED);
        World.until("it is told", () -> notices().size() == 1 && world.isAllSent());
        world.gateway.report("M-1", ProgressState.STARTED);
        world.gateway.report("M-1", ProgressState.REFUSED);

        assertThat(notices(NotifyTest::refused)).hasSize(1);
    }

    @Test
    void aRestartTellsNothingAgainAndForgetsNothing() throws Exception {
        RunningConnector connector = begin("refused");
        world.gateway.report("M-1", ProgressState.REFUSED);
        World.until("it is told", () -> notices().size() == 1 && world.isAllSent());
        connector.close();
        world.gateway.report("M-1", ProgressState.REFUSED);
        world.gateway.report("M-2", ProgressState.REFUSED);
        world.start();

        assertThat(notices(NotifyTest::refused).stream().map(Reply::text))
                .hasSize(2)
                .anyMatch(text -> text.contains("M-1"))
                .anyMatch(text -> text.contains("M-2"));
    }

    @Test
    void aCrashWhileItIsToldLeadsToCopiesAtMost() throws Exception {
        RunningConnector connector = begin("refused");
        world.server().afterDelivery(connector::crash);
        world.gateway.report("M-1", ProgressState.REFUSED);
        World.until("the server has it", () -> notices().size() == 1);
        world.server().behave();
        world.start();
        World.until("it is sent, once more or not", world::isAllSent);
        world.gateway.report("M-1", ProgressState.REFUSED);

        List<Reply> notices = notices(NotifyTest::refused);
        assertThat(notices).hasSizeBetween(1, 2);
        assertThat(notices.stream().map(Reply::messageId).distinct()).hasSize(1);
    }

    @Test
    void aCrashOnceItIsToldLeadsToNoMore() throws Exception {
        RunningConnector connector = begin("refused");
        world.gateway.report("M-1", ProgressState.REFUSED);
        World.until("it is told", () -> notices().size() == 1 && world.isAllSent());
        world.letItLook();
        connector.crash();
        world.start();
        world.gateway.report("M-1", ProgressState.REFUSED);

        assertThat(notices(NotifyTest::refused)).hasSize(1);
    }

    @Test
    void whoWantsNothingIsToldNothing() throws Exception {
        RunningConnector connector = begin();
        reportBoth();
        world.gateway.report("M-1", DeliveryState.REJECTED);
        world.letItLook();

        assertThat(notices()).isEmpty();
        assertThat(world.replies()).hasSize(2);
        assertThat(connector.context().counters()).containsEntry("answers_sent", 2L);
    }
}
