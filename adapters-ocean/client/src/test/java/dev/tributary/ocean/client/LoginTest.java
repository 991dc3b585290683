package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    private static final StatusReading NOTHING_THERE = new StatusReading.Unheard();

    private final TestOcean ocean = new TestOcean();
    private final ManualClock clock = new ManualClock();
    private final RecordingTelemetry telemetry = new RecordingTelemetry();
    private OceanFleetPlatform client = client("s3cr3t");

    @AfterEach
    void closeBoth() {
        client.close();
        ocean.close();
    }

    @Test
    void aHundredFirstCallsMakeOneLogin() {
        assertThat(read(100)).containsOnly(NOTHING_THERE);
        assertThat(ocean.logins()).isOne();
    }

    @Test
    void aHundredCallsOnAVoidTokenMakeOneLogin() {
        read(1);
        ocean.voidToken();

        assertThat(read(100)).hasSize(100).containsOnly(NOTHING_THERE);
        assertThat(ocean.logins()).isEqualTo(2);
    }

    @Test
    void aCallIsRepeatedOnlyOnceWithAnotherToken() {
        ocean.next(OceanCall.STATUS, Response.message(401, "Jeton expiré"));
        ocean.next(OceanCall.STATUS, Response.message(401, "Jeton expiré"));

        assertThat(why(read(1).get(0))).isInstanceOf(Outcome.Unauthorised.class);
        assertThat(ocean.targets()).hasSize(2);
        assertThat(ocean.logins()).isEqualTo(2);
    }

    @Test
    void anAccountWithoutTheRightDoesNotLogInAgainAndAgain() {
        IntStream.range(0, 6).forEach(n -> ocean.next(OceanCall.STATUS, Response.message(401, "Pas de droit")));

        read(1);
        assertThat(why(read(1).get(0))).isInstanceOf(Outcome.Unauthorised.class);
        assertThat(why(read(1).get(0))).isInstanceOf(Outcome.Unauthorised.class);
        assertThat(ocean.logins()).isEqualTo(2);

        clock.advance(Duration.ofSeconds(31));
        read(1);
        assertThat(ocean.logins()).isEqualTo(3);
    }

    @Test
    void aRenewedTokenThatServedIsRenewedWhenItIsVoided() {
        read(1);
        ocean.voidToken();
        read(1);
        ocean.voidToken();

        assertThat(read(1)).containsOnly(NOTHING_THERE);
        assertThat(ocean.logins()).isEqualTo(3);
    }

    @Test
    void aTokenServesElevenHours() {
        read(1);
        clock.advance(Duration.ofHours(11).minusSeconds(1));
        read(1);
        assertThat(ocean.logins()).isOne();

        clock.advance(Duration.ofSeconds(1));
        read(2);
        assertThat(ocean.logins()).isEqualTo(2);
    }

    @Test
    void anOldTokenServesToTheEndWhileNoOtherCanBeHad() {
        read(1);
        clock.advance(Duration.ofHours(11));
        ocean.next(OceanCall.LOGIN, Response.page(503));
        assertThat(read(1)).containsOnly(NOTHING_THERE);
        assertThat(ocean.logins()).isEqualTo(2);

        clock.advance(Duration.ofHours(1));
        ocean.next(OceanCall.LOGIN, Response.page(404));
        assertThat(why(read(1).get(0))).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void aWrongPasswordIsToldToAllAndTriedLessAndLessOften() {
        useClient("wrong");
        assertThat(read(100)).extracting(LoginTest::why).hasOnlyElementsOfType(Outcome.Unauthorised.class);
        assertThat(ocean.logins()).isOne();

        clock.advance(Duration.ofSeconds(29));
        Instant nextLogin = clock.instant().plusSeconds(1);
        assertThat(why(read(1).get(0)).waitUntil()).hasValue(nextLogin);
        assertThat(ocean.logins()).isOne();

        clock.advance(Duration.ofSeconds(1));
        read(1);
        assertThat(ocean.logins()).isEqualTo(2);

        clock.advance(Duration.ofSeconds(59));
        read(1);
        assertThat(ocean.logins()).isEqualTo(2);
        assertThat(ocean.targets()).isEmpty();
    }

    @Test
    void aWrongPasswordIsTriedAQuarterOfAnHourApartAtMost() {
        useClient("wrong");
        IntStream.range(0, 10).forEach(n -> {
            read(1);
            clock.advance(Duration.ofMinutes(15));
        });

        assertThat(ocean.logins()).isEqualTo(10);
    }

    @Test
    void aLoginThatAsksToWaitForADayIsTriedAgainAfterAQuarterOfAnHour() {
        ocean.next(OceanCall.LOGIN, Response.message(429, "Trop").retryAfter("86400"));
        read(1);

        clock.advance(Duration.ofMinutes(15));

        assertThat(read(1)).containsOnly(NOTHING_THERE);
    }

    @Test
    void aRefusedLoginTellsWhatToCheckAndNoSecret() {
        useClient("wr0ng-pass");

        assertThat(why(read(1).get(0)))
                .isInstanceOfSatisfying(
                        Outcome.Unauthorised.class,
                        refused -> assertThat(refused.cause())
                                .contains("ocean.login", "ocean.password")
                                .doesNotContain("wr0ng-pass"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 404, 500})
    void aPageInPlaceOfALoginIsAnOutageThatIsSoonTriedAgain(int status) {
        ocean.next(OceanCall.LOGIN, Response.page(status));
        assertThat(read(3)).extracting(LoginTest::why).hasOnlyElementsOfType(Outcome.Unavailable.class);
        assertThat(ocean.logins()).isOne();

        clock.advance(Duration.ofSeconds(1));
        assertThat(read(1)).containsOnly(NOTHING_THERE);
    }

    @Test
    void anAnnouncedOutageOfTheLoginIsNoAnswerOfOneThatServes() {
        ocean.next(OceanCall.LOGIN, Response.page(503).retryAfter("60"));

        assertThat(why(read(1).get(0))).isInstanceOfSatisfying(Outcome.Unavailable.class, down -> {
            assertThat(down.until()).isEqualTo(ManualClock.START.plusSeconds(60));
            assertThat(down.condition().isServing()).isFalse();
        });
    }

    @Test
    void aThrottledLoginWaitsAsLongAsItIsTold() {
        ocean.next(OceanCall.LOGIN, Response.message(429, "Trop").retryAfter("60"));
        assertThat(why(read(1).get(0))).isEqualTo(new Outcome.Throttled(ManualClock.START.plusSeconds(60)));

        clock.advance(Duration.ofSeconds(59));
        read(1);
        assertThat(ocean.logins()).isOne();

        clock.advance(Duration.ofSeconds(1));
        assertThat(read(1)).containsOnly(NOTHING_THERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"token\": \"\"}", "{\"token\": null}", "{\"token\": \"a\\r\\nX-Evil: b\"}", "{\"tok"})
    void aLoginWithoutAUsableTokenIsAnOutage(String body) {
        ocean.next(OceanCall.LOGIN, Response.json(200, body));

        assertThat(why(read(1).get(0))).isInstanceOf(Outcome.Unavailable.class);
        assertThat(ocean.targets()).isEmpty();
    }

    @Test
    void aLoginThatIsCutOffIsAnOutageSinceNothingHasHappened() {
        ocean.next(OceanCall.LOGIN, (request, body) -> request.connection().close());

        assertThat(why(read(1).get(0))).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void loginsRequestsAndPasswordDaysAreTold() {
        ocean.next(OceanCall.LOGIN, Response.page(500));
        read(1);
        clock.advance(Duration.ofSeconds(1));
        read(1);

        assertThat(telemetry.told())
                .containsExactlyInAnyOrder(
                        "answered login",
                        "login false",
                        "answered login",
                        "login true",
                        "password 42",
                        "answered status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"soon\"", "{}"})
    void passwordDaysThatAreNoNumberAreNotTold(String days) {
        ocean.next(
                OceanCall.LOGIN,
                Response.json(200, "{\"token\": \"abc\", \"passwordExpirationRemainingDays\": " + days + "}"));
        read(1);

        assertThat(telemetry.told()).startsWith("answered login", "login true", "answered status");
    }

    private void useClient(String password) {
        client.close();
        client = client(password);
    }

    private OceanFleetPlatform client(String password) {
        OceanSettings settings = OceanSettings.of(ocean.url(), "client", new Password(password));
        return new OceanFleetPlatform(settings, ProfileReader.read(null), clock, telemetry);
    }

    private List<StatusReading> read(int calls) {
        List<CompletableFuture<StatusReading>> readings = IntStream.range(0, calls)
                .mapToObj(n -> client.readStatus(new MissionKey(null, new MissionId("L-" + n)))
                        .toCompletableFuture()
                        .orTimeout(20, TimeUnit.SECONDS))
                .toList();
        return readings.stream().map(CompletableFuture::join).toList();
    }

    private static Outcome why(StatusReading reading) {
        return reading.fold(
                reported -> new Outcome.Done(), unheard -> new Outcome.Absent(""), StatusReading.Unread::why);
    }
}
