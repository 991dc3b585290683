package dev.tributary.application.intake;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.ACME;
import static dev.tributary.application.SampleSubmissions.OTHER;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.sentBy;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSubmissions;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Revision;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.MissionDraft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatchingTest {

    private final GatewayRig rig = new GatewayRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private static Function<Mission, MissionDraft> setting(Field field, String value) {
        return mission -> {
            Map<Field, String> fields = new EnumMap<>(Field.class);
            fields.putAll(MissionDraft.of(mission).fields());
            fields.put(field, value);
            return new MissionDraft(fields, List.of(), List.of());
        };
    }

    private String patch(String id, Function<Mission, MissionDraft> change, @Nullable String once) {
        Patch patch = new Patch(
                new Scope(ACME), new MissionId(id), change, Runnable::run, SampleSubmissions.by(ACME), null, once);
        return Verdicts.of(GatewayRig.decided(now(rig.missions().patch(patch))));
    }

    @Test
    void theChangeIsAskedInItsOwnThreadOnly() {
        rig.submit(creation("m"));
        Deque<Runnable> waiting = new ArrayDeque<>();
        Patch patch = new Patch(
                new Scope(ACME),
                new MissionId("m"),
                setting(Field.TYPE, "ENLEVEMENT"),
                waiting::add,
                SampleSubmissions.by(ACME),
                null,
                null);

        CompletionStage<Answer> answer = rig.missions().patch(patch);
        assertThat(answer.toCompletableFuture()).isNotDone();
        waiting.remove().run();

        assertThat(Verdicts.of(GatewayRig.decided(now(answer)))).isEqualTo("accepted");
    }

    private String patch(Function<Mission, MissionDraft> change) {
        return patch("m", change, null);
    }

    @Test
    void onlyWhatIsToldChanges() {
        rig.submit(telling(creation("m"), Map.of(Field.CITY, "Lille")));

        assertThat(patch(setting(Field.TYPE, "LIVRAISON"))).isEqualTo("accepted");

        Mission mission = rig.entry("m").mission();
        assertThat(mission.type()).hasToString("LIVRAISON");
        assertThat(mission.destination().city()).isEqualTo("Lille");
        assertThat(rig.platform().missions()).containsValue(mission);
    }

    @Test
    void whatChangesNothingIsADuplicate() {
        rig.submit(creation("m"));

        assertThat(patch(MissionDraft::of)).isEqualTo("duplicate");
        assertThat(rig.entry("m").revision()).isEqualTo(Revision.FIRST);
    }

    @Test
    void whatIsCancelledStaysSo() {
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        assertThat(patch(MissionDraft::of)).isEqualTo("duplicate");
        assertThat(patch(setting(Field.TYPE, "LIVRAISON"))).isEqualTo("rejected id-taken");

        assertThat(rig.entry("m").isCancelled()).isTrue();
        assertThat(rig.entry("m").revision()).isEqualTo(Revision.FIRST);
    }

    @Test
    void whatIsUnknownOrAnotherPartnersIsUnknown() {
        rig.submit(sentBy(OTHER, creation("m")));

        assertThat(patch(setting(Field.TYPE, "x"))).isEqualTo("rejected id-unknown");
        assertThat(patch("n", setting(Field.TYPE, "x"), null)).isEqualTo("rejected id-unknown");
    }

    @Test
    void whatItMakesIsChecked() {
        rig.submit(creation("m"));

        assertThat(patch(setting(Field.CUSTOMER_ID, "7"))).isEqualTo("rejected customer-changed");
        assertThat(patch(setting(Field.DISPATCH, "maybe"))).startsWith("rejected");
        assertThat(patch(setting(Field.EXPIRES_AT, "2026-11-24T07:00:00Z"))).isEqualTo("rejected expiry-past");
    }

    @Test
    void aChangeThatComesBetweenIsNotLost() {
        rig.submit(creation("m"));
        AtomicInteger asked = new AtomicInteger();

        String verdict = patch(mission -> {
            if (asked.getAndIncrement() == 0) {
                rig.submit(upsert("m", "changed meanwhile"));
            }
            return setting(Field.TYPE, "LIVRAISON").apply(mission);
        });

        assertThat(verdict).isEqualTo("accepted");
        assertThat(asked).hasValue(2);
        assertThat(rig.entry("m").mission().comment()).isEqualTo(new Comment("changed meanwhile"));
        assertThat(rig.entry("m").mission().type()).hasToString("LIVRAISON");
        assertThat(rig.entry("m").revision()).isEqualTo(new Revision(3));
    }

    @Test
    void aCancellationThatComesBetweenIsSeen() {
        rig.submit(creation("m"));
        AtomicInteger asked = new AtomicInteger();

        patch(mission -> {
            if (asked.getAndIncrement() == 0) {
                rig.submit(cancellation("m"));
            }
            return setting(Field.TYPE, "LIVRAISON").apply(mission);
        });

        assertThat(asked).hasValue(2);
    }

    @Test
    void aRepetitionGetsTheFirstVerdictThoughTheMissionHasMovedOn() {
        rig.submit(creation("m"));
        assertThat(patch("m", setting(Field.TYPE, "LIVRAISON"), "k")).isEqualTo("accepted");
        rig.submit(upsert("m", "third"));

        assertThat(patch("m", setting(Field.TYPE, "LIVRAISON"), "k")).isEqualTo("accepted");
        assertThat(rig.entry("m").revision()).isEqualTo(new Revision(3));
    }

    @Test
    void theSameKeyForAnotherMissionIsRefused() {
        rig.submit(creation("m"), creation("n"));
        patch("m", setting(Field.TYPE, "LIVRAISON"), "k");

        assertThat(patch("n", setting(Field.TYPE, "LIVRAISON"), "k")).isEqualTo("rejected once-key-reused");
        assertThat(patch("o", setting(Field.TYPE, "LIVRAISON"), "k")).isEqualTo("rejected once-key-reused");
    }

    @Test
    void aKeyIsForOneChange() {
        rig.submit(creation("m"));
        patch("m", setting(Field.TYPE, "LIVRAISON"), "k");

        assertThat(patch("m", setting(Field.TYPE, "LIVRAISON"), "k")).isEqualTo("accepted");
        assertThat(patch("m", setting(Field.TYPE, "ENLEVEMENT"), "k")).isEqualTo("rejected once-key-reused");
        assertThat(patch("m", MissionDraft::of, "k")).isEqualTo("rejected once-key-reused");
        assertThat(rig.entry("m").mission().type()).hasToString("LIVRAISON");
    }

    @Test
    void withoutAStoreItIsToComeAgain() {
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        Patch patch = new Patch(
                new Scope(ACME),
                new MissionId("m"),
                MissionDraft::of,
                Runnable::run,
                SampleSubmissions.by(ACME),
                null,
                null);

        assertThat(now(rig.missions().patch(patch))).isInstanceOf(Answer.Postponed.class);
        rig.store().recover();
    }
}
