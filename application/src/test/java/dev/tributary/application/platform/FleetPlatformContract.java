package dev.tributary.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.Operation;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.Field;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link FleetPlatform} does; each test starts with an empty platform. */
public interface FleetPlatformContract {

    FleetPlatform platform();

    PlatformRig rig();

    @ParameterizedTest
    @MethodSource("dev.tributary.application.platform.SampleMissions#all")
    default void whatIsCreatedIsThereWordForWord(Mission mission) {
        assertThat(answer(platform().create(mission))).isEqualTo(new Outcome.Done());

        assertThat(rig().missions()).containsOnlyKeys(key(mission)).containsValue(mission);
        assertThat(answer(platform().readStatus(key(mission)))).isInstanceOf(StatusReading.Reported.class);
    }

    @Test
    default void whatIsThereIsNotCreatedAgain() {
        Mission first = SampleMissions.forVehicle("C-1");
        answer(platform().create(first));

        Mission second = SampleMissions.commented(first, "another");
        assertThat(answer(platform().create(second))).isEqualTo(new Outcome.Exists());

        assertThat(rig().missions()).containsValue(first).doesNotContainValue(second);
    }

    @ParameterizedTest
    @MethodSource("dev.tributary.application.platform.SampleMissions#all")
    default void whatIsModifiedIsReplaced(Mission mission) {
        answer(platform().create(SampleMissions.commented(mission, "old")));

        assertThat(answer(platform().modify(mission))).isEqualTo(new Outcome.Done());

        assertThat(rig().missions()).containsOnlyKeys(key(mission)).containsValue(mission);
    }

    @Test
    default void aPreparedMissionIsReleasedByAModification() {
        Mission mission = SampleMissions.forVehicle("C-2");
        answer(platform().create(SampleMissions.dispatched(mission, Dispatch.PREPARE)));
        answer(platform().modify(SampleMissions.dispatched(mission, Dispatch.SEND)));

        assertThat(rig().missions().get(key(mission)))
                .extracting(Mission::dispatch)
                .isEqualTo(Dispatch.SEND);
    }

    @Test
    default void whatIsNotThereCannotBeModified() {
        assertThat(answer(platform().modify(SampleMissions.forVehicle("C-3")))).isInstanceOf(Outcome.Absent.class);
        assertThat(rig().missions()).isEmpty();
    }

    @Test
    default void whatIsDeletedIsGone() {
        Mission mission = SampleMissions.forVehicle("C-4");
        answer(platform().create(mission));

        assertThat(answer(platform().delete(key(mission)))).isEqualTo(new Outcome.Done());

        assertThat(rig().missions()).isEmpty();
        assertThat(answer(platform().readStatus(key(mission)))).isEqualTo(new StatusReading.Unheard());
    }

    @Test
    default void whatIsNotThereCannotBeDeleted() {
        assertThat(answer(platform().delete(key(SampleMissions.forVehicle("C-5")))))
                .isInstanceOf(Outcome.Absent.class);
    }

    @Test
    default void nothingIsHeardOfWhatIsNotThere() {
        MissionKey unknown = new MissionKey(null, new MissionId("C-6"));

        assertThat(answer(platform().readStatus(unknown))).isEqualTo(new StatusReading.Unheard());
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "RECEIVED", "READ", "ACCEPTED", "STARTED", "DONE", "REFUSED", "DELETED"})
    default void whatTheFieldReportsIsRead(ProgressState state) {
        Mission mission = SampleMissions.forVehicle("C-7");
        answer(platform().create(mission));
        rig().report(key(mission), state);

        assertThat(answer(platform().readStatus(key(mission))))
                .isInstanceOfSatisfying(StatusReading.Reported.class, reported -> {
                    assertThat(reported.state()).isEqualTo(state);
                    assertThat(reported.status().code()).isNotBlank();
                });
    }

    @ParameterizedTest
    @EnumSource
    default void aTroubledCreateIsToldAsWhatItIs(Trouble trouble) {
        Mission mission = SampleMissions.forVehicle("C-8");
        rig().meet(Operation.CREATE, trouble);

        assertThat(answer(platform().create(mission))).isInstanceOf(trouble.outcome());
        assertThat(rig().missions().containsKey(key(mission))).isEqualTo(trouble == Trouble.LOST_ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    default void aTroubledModificationIsToldAsWhatItIs(Trouble trouble) {
        Mission old = SampleMissions.forVehicle("C-9");
        Mission changed = SampleMissions.commented(old, "changed");
        answer(platform().create(old));
        rig().meet(Operation.MODIFY, trouble);

        assertThat(answer(platform().modify(changed))).isInstanceOf(trouble.outcome());
        assertThat(rig().missions()).containsValue(trouble == Trouble.LOST_ANSWER ? changed : old);
    }

    @ParameterizedTest
    @EnumSource
    default void aTroubledDeletionIsToldAsWhatItIs(Trouble trouble) {
        Mission mission = SampleMissions.forVehicle("C-10");
        answer(platform().create(mission));
        rig().meet(Operation.DELETE, trouble);

        assertThat(answer(platform().delete(key(mission)))).isInstanceOf(trouble.outcome());
        assertThat(rig().missions().containsKey(key(mission))).isEqualTo(trouble != Trouble.LOST_ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    default void aTroubledStatusReadLearnsNothing(Trouble trouble) {
        Mission mission = SampleMissions.forVehicle("C-11");
        answer(platform().create(mission));
        rig().meet(Operation.READ_STATUS, trouble);

        assertThat(answer(platform().readStatus(key(mission))))
                .isInstanceOfSatisfying(
                        StatusReading.Unread.class,
                        unread -> assertThat(unread.why()).isInstanceOf(trouble.outcome()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_CALL", "LOST_ANSWER", "RIDDLE"})
    default void whatIsNotUnderstoodIsToldApartFromWhatIsLost(Trouble trouble) {
        rig().meet(Operation.CREATE, trouble);

        assertThat(answer(platform().create(SampleMissions.forVehicle("C-12"))))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.doubt())
                                .isEqualTo(trouble == Trouble.RIDDLE ? Outcome.Doubt.UNJUDGED : Outcome.Doubt.LOST));
    }

    @Test
    default void nobodyWaitsForTheAnswer() {
        rig().fallSilent();
        CompletableFuture<Outcome> created =
                platform().create(SampleMissions.forVehicle("C-13")).toCompletableFuture();
        assertThat(created).isNotDone();

        rig().speak();
        assertThat(answer(created)).isEqualTo(new Outcome.Done());
    }

    @Test
    default void everyTextHasALimit() {
        for (Field field : Field.values()) {
            assertThat(platform().limits().of(field)).isPositive();
        }
    }

    private static MissionKey key(Mission mission) {
        return new MissionKey(mission.customer(), mission.id());
    }

    private static <T> T answer(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
