package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.delivery.CallTimes.Call;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Six hours without a platform, and fifty thousand missions that wait for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTest {

    private static final int PER_SECOND = 50;
    private static final Duration OUTAGE = Duration.ofHours(6);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Instant BACK = GatewayRig.START.plus(OUTAGE);
    private static final int AT_ONCE = 1_000;

    /** Of no use any more when the platform is back. */
    private static final int EXPIRING = 10_000;
    /** More than can be sent in these minutes, so that some expire while others are sent. */
    private static final int URGENT = 12_000;

    private static final Duration URGENT_FOR = Duration.ofMinutes(2);
    private static final int LASTING = 28_000;

    private final GatewayRig rig = new GatewayRig(SampleSettings.calls(8, PER_SECOND));
    private final CallTimes times = new CallTimes(rig.time());
    private final Random random = new Random(6);
    private final Map<MissionId, MissionEntry> whenBack = new HashMap<>();
    private final Map<MissionId, MissionEntry> atLast = new HashMap<>();
    private int callsInTheOutage;

    @BeforeAll
    void goDownAndComeBack() {
        rig.platform().watchedBy(times);
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        List<Submission> all = waiting();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rig.submit(all.subList(from, from + AT_ONCE).toArray(Submission[]::new));
        }
        rig.time().passUntil(BACK);
        callsInTheOutage = times.since(GatewayRig.START).size();
        rig.store().kept().forEach(entry -> whenBack.put(entry.key().id(), entry));
        rig.platform().recover();
        rig.pass(Duration.ofHours(1));
        rig.store().kept().forEach(entry -> atLast.put(entry.key().id(), entry));
    }

    @AfterAll
    void close() {
        rig.close();
    }

    /** In the order of chance. */
    private List<Submission> waiting() {
        List<Submission> waiting = new ArrayList<>();
        for (int number = 0; number < EXPIRING; number++) {
            waiting.add(between("expiring" + number, GatewayRig.START.plusSeconds(120), BACK.minusSeconds(120)));
        }
        for (int number = 0; number < URGENT; number++) {
            waiting.add(between("urgent" + number, BACK, BACK.plus(URGENT_FOR)));
        }
        for (int number = 0; number < LASTING; number++) {
            waiting.add(between("lasting" + number, BACK.plus(Duration.ofMinutes(20)), BACK.plus(Duration.ofDays(2))));
        }
        Collections.shuffle(waiting, random);
        return waiting;
    }

    /** To be there some time between these two, and of no use a minute later. */
    private Submission between(String id, Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        Instant intervention = from.plusSeconds((long) (random.nextDouble() * seconds));
        return telling(
                creation(id),
                Map.of(
                        Field.INTERVENTION_AT,
                        intervention.toString(),
                        Field.EXPIRES_AT,
                        intervention.plusSeconds(60).toString()));
    }

    private static Instant expiry(MissionEntry entry) {
        return Objects.requireNonNull(entry.mission().schedule().expiresAt());
    }

    private MissionEntry entry(Call call) {
        return Objects.requireNonNull(atLast.get(call.id()));
    }

    private List<Call> drain() {
        return times.since(BACK);
    }

    @Test
    void fewCallsAreMadeMeanwhileAndMostMissionsLoseNoAttempt() {
        long trials = OUTAGE.toSeconds() / LONGEST_REST.toSeconds();

        assertThat(callsInTheOutage).isBetween((int) (trials / 2), (int) trials + 20);
        assertThat(whenBack.values())
                .filteredOn(entry -> entry.delivery().attempts() == 0)
                .hasSizeGreaterThan(whenBack.size() - callsInTheOutage - 1);
    }

    @Test
    void whatIsOfNoUseAnyMoreIsToldMeanwhile() {
        Instant justNow = BACK.minusSeconds(1);
        assertThat(whenBack.values())
                .filteredOn(entry -> !expiry(entry).isAfter(justNow))
                .hasSize(EXPIRING)
                .allMatch(entry -> entry.delivery().state() == DeliveryState.EXPIRED);
    }

    @Test
    void nothingIsSentPastItsExpiry() {
        assertThat(drain())
                .filteredOn(Call::creation)
                .noneMatch(call -> !expiry(entry(call)).isAfter(call.at()));
    }

    @Test
    void everythingEndsAsSentOrAsExpired() {
        Set<MissionId> sent = drain().stream().map(Call::id).collect(Collectors.toSet());

        assertThat(atLast).hasSize(EXPIRING + URGENT + LASTING);
        assertThat(atLast.values())
                .allMatch(entry -> entry.delivery().state()
                        == (sent.contains(entry.key().id()) ? DeliveryState.DELIVERED : DeliveryState.EXPIRED));
        assertThat(rig.platform().missions()).hasSameSizeAs(sent);
        assertThat(atLast.values())
                .filteredOn(entry -> entry.delivery().state() == DeliveryState.EXPIRED)
                .as("some urgent ones must come too late, or nothing is shown of them")
                .hasSizeGreaterThan(EXPIRING + URGENT / 10);
    }

    /** Those that were tried in the outage wait for their next attempt. */
    @Test
    void theSoonestGoFirst() {
        Function<Call, Instant> deadline = call -> entry(call).deadline();

        assertThat(drain())
                .filteredOn(call -> Objects.requireNonNull(whenBack.get(call.id()))
                                .delivery()
                                .attempts()
                        == 0)
                .hasSizeGreaterThan(LASTING + URGENT / 2 - callsInTheOutage)
                .isSortedAccordingTo(Comparator.comparing(deadline));
    }

    @Test
    void asMuchIsSentAsIsAllowed() {
        List<Call> drain = drain();
        Instant first = drain.get(0).at();
        Instant last = drain.get(drain.size() - 1).at();
        double seconds = Duration.between(first, last).toMillis() / 1e3;

        assertThat(first).isBefore(BACK.plus(LONGEST_REST).plusSeconds(1));
        assertThat(drain.size()).isGreaterThanOrEqualTo((int) (0.95 * PER_SECOND * seconds));
        assertThat(drain.size()).isLessThanOrEqualTo((int) (PER_SECOND * (seconds + 1)));
    }

    /** What was saved up while nothing was called goes out beside in the first second, and never again. */
    @Test
    void noSecondButTheFirstHasMoreCallsThanAreAllowed() {
        List<Call> drain = drain();
        Instant settled = drain.get(0).at().plusSeconds(1);

        assertThat(CallTimes.busiestSecond(drain)).isLessThanOrEqualTo(2 * PER_SECOND);
        assertThat(CallTimes.busiestSecond(times.since(settled))).isLessThanOrEqualTo(PER_SECOND);
    }
}
