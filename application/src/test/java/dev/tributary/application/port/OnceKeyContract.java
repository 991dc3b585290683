package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.ACME;
import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import dev.tributary.domain.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** First verdicts that are remembered. */
interface OnceKeyContract extends StoreContract {

    OnceKey KEY = new OnceKey("api", ACME, "clé n° 1");
    Verdict REJECTED = new Verdict.Rejected(
            List.of(new Finding("/schedule/expiresAt", "past", new Text("is over", "est passée"))),
            List.of(new Finding("/comment", "odd", new Text("odd", "étrange"))));

    private static Place under(OnceKey key) {
        return new Place.OfMission(null, key);
    }

    private Optional<Remembered> rememberedUnder(OnceKey key) throws Exception {
        return foundAt(under(key)).firstVerdict();
    }

    private void remember(OnceKey key, Verdict verdict) throws Exception {
        await(store().change(
                        under(key),
                        found -> Step.leave(verdict)
                                .remembering(result -> new Remembered("print of " + key.key(), result))));
    }

    private MissionEntry keepUnder(OnceKey key, MissionEntry entry) throws Exception {
        Change<MissionEntry> change = found -> Step.keep(entry, List.of(), kept -> kept)
                .remembering(kept -> new Remembered("print", new Verdict.Accepted(kept, true)));
        return await(store().change(new Place.OfMission(entry.key().id(), key), change));
    }

    @Test
    default void nothingIsRememberedAtFirst() throws Exception {
        assertThat(rememberedUnder(KEY)).isEmpty();
    }

    @Test
    default void anAcceptedEntryIsRememberedAsItWasThen() throws Exception {
        MissionEntry kept = keepUnder(KEY, full("a"));
        update(kept, SampleEntries::attempted);

        assertThat(rememberedUnder(KEY)).contains(new Remembered("print", new Verdict.Accepted(kept, true)));
    }

    @Test
    default void aRememberedVerdictIsFoundBesideTheEntries() throws Exception {
        MissionEntry kept = keepUnder(KEY, queued("a"));

        Found found = await(
                store().change(new Place.OfMission(new MissionId("a"), KEY), everything -> Step.leave(everything)));

        assertThat(found)
                .isEqualTo(new Found(List.of(kept), new Remembered("print", new Verdict.Accepted(kept, true))));
    }

    @Test
    default void everyVerdictIsRemembered() throws Exception {
        MissionEntry kept = keep(full("a"));
        List<Verdict> verdicts = List.of(
                new Verdict.Accepted(kept, false),
                new Verdict.Duplicate(kept),
                REJECTED,
                new Verdict.Rejected(List.of(), List.of()));

        for (int i = 0; i < verdicts.size(); i++) {
            OnceKey key = new OnceKey("api", ACME, "key " + i);
            remember(key, verdicts.get(i));
            assertThat(rememberedUnder(key)).contains(new Remembered("print of key " + i, verdicts.get(i)));
        }
    }

    @Test
    default void keysAreApartForEachConnectorAndPartner() throws Exception {
        remember(KEY, REJECTED);

        assertThat(rememberedUnder(new OnceKey("mail", KEY.partner(), KEY.key())))
                .isEmpty();
        assertThat(rememberedUnder(new OnceKey(KEY.connector(), new Partner("zeta"), KEY.key())))
                .isEmpty();
        assertThat(rememberedUnder(new OnceKey(KEY.connector(), KEY.partner(), "clé n° 2")))
                .isEmpty();
        assertThat(rememberedUnder(KEY)).isPresent();
    }

    @Test
    default void rememberingAgainTakesThePlace() throws Exception {
        remember(KEY, REJECTED);
        MissionEntry kept = keepUnder(KEY, queued("a"));

        assertThat(rememberedUnder(KEY)).contains(new Remembered("print", new Verdict.Accepted(kept, true)));
    }

    @Test
    default void aChangeSeesWhatOneBeforeItInTheSameCallRemembered() throws Exception {
        Located<Optional<Remembered>> change = new Located<>(
                under(KEY),
                found -> Step.leave(found.firstVerdict()).remembering(result -> new Remembered("first", REJECTED)));

        assertThat(await(store().changeAll(List.of(change, change))))
                .containsExactly(Optional.empty(), Optional.of(new Remembered("first", REJECTED)));
    }

    @Test
    default void withoutAKeyNothingIsRemembered() throws Exception {
        MissionEntry kept = keep(queued("a"));
        await(store().change(
                        new Place.OfEntry(kept.number()),
                        found -> Step.leave("done").remembering(result -> new Remembered("print", REJECTED))));
        await(store().change(
                        new Place.OfMission(kept.key().id(), null),
                        found -> Step.leave("done").remembering(result -> new Remembered("print", REJECTED))));

        assertThat(await(store().forgetVerdicts(NOON.plusSeconds(60)))).isZero();
    }

    @Test
    default void aMemoryThatThrowsLeavesNothing() throws Exception {
        Change<MissionEntry> change =
                found -> Step.keep(queued("a"), List.of(), kept -> kept).remembering(kept -> {
                    throw new FailingChangeContract.Broken();
                });

        assertThatThrownBy(() -> await(store().change(new Place.OfMission(new MissionId("a"), KEY), change)))
                .hasRootCauseInstanceOf(FailingChangeContract.Broken.class);
        assertThat(found("a")).isEmpty();
    }

    @Test
    default void oldVerdictsAreForgotten() throws Exception {
        OnceKey newer = new OnceKey("api", ACME, "newer");
        clock().set(NOON);
        remember(KEY, REJECTED);
        clock().set(NOON.plusSeconds(1));
        remember(newer, REJECTED);

        assertThat(await(store().forgetVerdicts(NOON))).isZero();
        assertThat(await(store().forgetVerdicts(NOON.plusSeconds(1)))).isEqualTo(1);
        assertThat(rememberedUnder(KEY)).isEmpty();
        assertThat(rememberedUnder(newer)).isPresent();
    }
}
