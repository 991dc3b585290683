package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionEvent.Kind;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private final MemoryGateway gateway = new MemoryGateway();
    private final TestContext context = TestContext.of("mailbox", gateway, new Settings(Map.of()));
    private final Closing closing = new Closing();
    private final Kept kept = new Kept(context, closing);
    private final FakePostman postman = new FakePostman();
    private final Outbox outbox = new Outbox(context, kept, postman, "missions@gate.example");
    private final Map<String, Question> questions = new HashMap<>(Map.of(Samples.KEY, Samples.question()));
    private final Notices notices = wishing(Set.of(NoticeKind.REFUSED, NoticeKind.DONE));

    @AfterEach
    void end() {
        gateway.close();
    }

    private Notices wishing(Set<NoticeKind> kinds) {
        return new Notices(
                context,
                closing,
                new Correspondence(
                        key -> Optional.ofNullable(questions.get(key)),
                        new Answers("missions@gate.example", Locale.FRENCH),
                        outbox),
                new Wishes(Map.of("acme", kinds)));
    }

    private void take(String connector, String partner, String id, @Nullable String document) {
        Origin origin = document == null ? Origin.unnamed() : Origin.of(document, "2");
        MissionDraft draft = MissionDraft.of(id)
                .with(MissionField.TYPE, "job")
                .with(MissionField.VEHICLE, "AB-123-CD")
                .with(MissionField.STREET, "1 rue")
                .with(MissionField.INTERVENTION_AT, "2026-12-01T09:30:00Z");
        gateway.desk(connector, partner)
                .submit(new Submission(draft, origin))
                .toCompletableFuture()
                .join();
        assertThat(gateway.missions()).anyMatch(mission -> mission.id().equals(id));
    }

    private static MissionEvent progress(String id, ProgressState state, @Nullable String reason) {
        return new MissionEvent(7, MemoryGateway.NOW, id, Kind.PROGRESS, 1, null, state, reason);
    }

    private static MissionEvent delivery(String id, DeliveryState state) {
        return new MissionEvent(7, MemoryGateway.NOW, id, Kind.DELIVERY, 1, state, null, "the reason");
    }

    private void tell(Notices told, MissionEvent event) {
        told.tell(event).toCompletableFuture().join();
    }

    private List<ReceivedMail> posted() throws Exception {
        try (AutoCloseable sends = outbox.start()) {
            int waiting = kept.first("answer/", 100).size();
            Eventually.until(
                    "all are sent", BOUND, () -> kept.first("answer/", 100).isEmpty());
            assertThat(postman.sent).hasSizeGreaterThanOrEqualTo(waiting);
            assertThat(sends).isNotNull();
        }
        return postman.sent.stream().map(FakePostman.Sent::mail).toList();
    }

    @Test
    void aRefusalInTheFieldIsToldInTheThreadOfTheMail() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        tell(notices, progress("M-1", ProgressState.REFUSED, "Trop <loin>\r\nBcc: x@y"));

        List<ReceivedMail> mails = posted();
        assertThat(mails).hasSize(1);
        ReceivedMail mail = mails.get(0);
        assertThat(mail.plain).isEqualTo("""
                        Bonjour,

                        La mission M-1 a été refusée sur le terrain.

                        Ce qui est rapporté :

                        - Trop <loin> Bcc: x@y

                        Pour la confier à quelqu'un d'autre, écrivez-la à nouveau sous le même identifiant avec un autre véhicule ou une autre personne.

                        Ce message est écrit par un programme. Les missions d'une réponse sont lues comme celles de tout autre message.
                        """);
        assertThat(mail.html).contains("Trop &lt;loin&gt;");
        assertThat(mail.field("To")).isEqualTo("chef@acme.example");
        assertThat(mail.field("In-Reply-To")).isEqualTo("<q1@acme.example>");
        assertThat(mail.message.getSubject()).isEqualTo("Re: Chantier été");
        assertThat(mail.attachments).isEmpty();
    }

    @Test
    void anEventThatComesAgainTellsNothingNew() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        MissionEvent event = progress("M-1", ProgressState.REFUSED, null);
        tell(notices, event);
        tell(notices, event);
        tell(wishing(Set.of(NoticeKind.REFUSED)), event);

        assertThat(kept.first("answer/", 10)).hasSize(1);
        assertThat(posted()).hasSize(1);
        tell(notices, event);
        assertThat(kept.first("answer/", 10)).isEmpty();
    }

    @Test
    void anotherRevisionAndAnotherEndAreNews() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        tell(notices, progress("M-1", ProgressState.REFUSED, null));
        tell(
                notices,
                new MissionEvent(9, MemoryGateway.NOW, "M-1", Kind.PROGRESS, 2, null, ProgressState.REFUSED, null));
        tell(notices, progress("M-1", ProgressState.DONE, null));

        assertThat(posted())
                .hasSize(3)
                .extracting(mail -> mail.message.getMessageID())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"REJECTED", "FAILED", "EXPIRED"})
    void whatNeverGetsThereIsTold(DeliveryState state) throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/text");
        tell(wishing(Set.of(NoticeKind.DONE)), delivery("M-1", state));
        assertThat(kept.first("", 10)).isEmpty();

        tell(wishing(Set.of(NoticeKind.REFUSED)), delivery("M-1", state));
        assertThat(posted().get(0).plain)
                .contains("mission M-1 ")
                .contains("personne ne la reçoit.")
                .contains("- the reason\n");
    }

    @Test
    void aMissionThatIsDoneIsToldToWhoWantsThat() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        tell(wishing(Set.of(NoticeKind.REFUSED)), progress("M-1", ProgressState.DONE, null));
        assertThat(kept.first("", 10)).isEmpty();

        tell(wishing(Set.of(NoticeKind.DONE)), progress("M-1", ProgressState.DONE, null));
        assertThat(posted().get(0).plain).contains("La mission M-1 est faite.");
    }

    @Test
    void whatIsNobodysBusinessIsAcknowledged() throws Exception {
        take("mailbox", "acme", "M-1", "no-key/missions.csv");
        take("mailbox", "acme", "M-2", null);
        take("mailbox", "acme", "M-3", "fedcba9876543210/forgotten.csv");
        take("mailbox", "other", "M-4", Samples.KEY + "/missions.csv");
        take("api", "acme", "M-5", Samples.KEY + "/missions.csv");
        for (String id : List.of("M-1", "M-2", "M-3", "M-4", "M-5", "unknown")) {
            tell(notices, progress(id, ProgressState.REFUSED, null));
        }
        take("mailbox", "acme", "M-6", Samples.KEY + "/missions.csv");
        tell(notices, progress("M-6", ProgressState.STARTED, null));
        tell(notices, delivery("M-6", DeliveryState.DELIVERED));

        assertThat(kept.first("", 10)).isEmpty();
    }

    @Test
    void anotherPartnersMailIsNotAnswered() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        questions.put(Samples.KEY, new Question("other", "a@b", null, List.of(), "x"));
        tell(notices, progress("M-1", ProgressState.REFUSED, null));

        assertThat(kept.first("", 10)).isEmpty();
    }

    @Test
    void whatIsNoNewsAnyMoreIsNotTold() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        MissionEvent old = new MissionEvent(
                7,
                MemoryGateway.NOW.minus(Duration.ofDays(5)),
                "M-1",
                Kind.PROGRESS,
                1,
                null,
                ProgressState.REFUSED,
                null);
        tell(notices, old);

        assertThat(kept.first("", 10)).isEmpty();
    }

    @Test
    void aStoreThatIsOutOfOrderMakesTheEventComeAgain() throws Exception {
        take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
        MissionEvent event = progress("M-1", ProgressState.REFUSED, null);
        gateway.breakStore();
        assertThat(notices.tell(event).toCompletableFuture()).isCompletedExceptionally();
        gateway.mendStore();
        tell(notices, event);

        assertThat(posted()).hasSize(1);
    }

    @Test
    void itFollowsWhatHappens() throws Exception {
        try (AutoCloseable follows = notices.start()) {
            take("mailbox", "acme", "M-1", Samples.KEY + "/missions.csv");
            gateway.deliver("M-1");
            gateway.report("M-1", ProgressState.REFUSED);
            Eventually.until(
                    "it is told", BOUND, () -> !kept.first("notice/", 10).isEmpty());
            assertThat(follows).isNotNull();
        }
        assertThat(posted()).hasSize(1);
    }

    @Test
    void whatTheMissionSaysCountsWhileItIsAsItWas() {
        MissionView mission = new MissionView(
                "M-1",
                1,
                MissionDraft.of("M-1"),
                new MissionView.Source("mailbox", "acme", null, null),
                new MissionView.Delivery(DeliveryState.REJECTED, 1, 1, "adresse inconnue", null, MemoryGateway.NOW),
                new MissionView.Progress(
                        ProgressState.REFUSED, "9", "Refusée", " trop loin ", "", null, null, null, null),
                List.of(),
                MemoryGateway.NOW,
                MemoryGateway.NOW);

        assertThat(reasons(progress("M-1", ProgressState.REFUSED, "trop loin"), mission))
                .containsExactly("trop loin", "Refusée");
        assertThat(reasons(progress("M-1", ProgressState.DONE, "x"), mission)).containsExactly("x");
        assertThat(reasons(delivery("M-1", DeliveryState.REJECTED), mission))
                .containsExactly("the reason", "adresse inconnue");
        assertThat(reasons(delivery("M-1", DeliveryState.FAILED), mission)).containsExactly("the reason");
        assertThat(reasons(
                        new MissionEvent(
                                7, MemoryGateway.NOW, "M-1", Kind.PROGRESS, 2, null, ProgressState.REFUSED, null),
                        mission))
                .isEmpty();
    }

    private static List<String> reasons(MissionEvent event, MissionView mission) {
        return Notice.of(Notice.What.FAILED, event, mission).reasons();
    }

    @Test
    void ofManyWordsOnlySomeAreTold() {
        Notice notice = new Notice("M-\u202E1", Notice.What.REFUSED_IN_THE_FIELD, List.of("x".repeat(5_000)));

        assertThat(NoticeLetter.of(Locale.ENGLISH, notice).plain())
                .contains("Mission M- 1 was refused in the field.")
                .contains("- " + "x".repeat(299) + "…\n");
    }
}
