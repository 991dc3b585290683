package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.OpenQuestions;
import dev.tributary.ocean.simulator.Operation;
import dev.tributary.ocean.simulator.RequestEncoding;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The client and the simulator share no code, only the contract. */
@Timeout(60)
class SimulatorTest {

    private static final String HARD = "1 + 1 = 2; 50 % & « plus »\n\tl’été 🚚 ?#/";

    @ParameterizedTest
    @EnumSource
    void aMissionArrivesWordForWordHoweverItTravels(RequestEncoding encoding) {
        OpenQuestions answers = OpenQuestions.defaults().accepting(Set.of(encoding));
        String key = encoding.name().toLowerCase(Locale.ROOT);
        OceanProfile profile = Profiles.with("request-encoding: query", "request-encoding: " + key);

        try (OceanSimulator ocean =
                        OceanSimulator.start(SimulatorSettings.defaults().withOpenQuestions(answers));
                OceanFleetPlatform client = client(ocean, profile)) {
            Mission mission = mission(new Recipient.NamedPerson("Lefèvre", "Anne-Zoé"));
            assertThat(answer(client.create(mission))).isEqualTo(new Outcome.Done());
            assertThat(ocean.ledger().content(mission.id().value()))
                    .containsEntry("jourHeureInter", "31/12/2030 23:59")
                    .containsEntry("jourHeurePeremp", "01/01/2031 00:30")
                    .containsEntry("typeMission", HARD)
                    .containsEntry("nomIndi", "Lefèvre")
                    .containsEntry("prenomIndi", "Anne-Zoé")
                    .containsEntry("commentaire", HARD)
                    .containsEntry("adrRefCli", HARD)
                    .containsEntry("rue", HARD)
                    .containsEntry("aEnvoyer", "false");

            assertThat(answer(client.create(mission))).isEqualTo(new Outcome.Exists());
            assertThat(answer(client.modify(mission(new Recipient.Vehicle("AA-123-BB")))))
                    .isEqualTo(new Outcome.Done());
            assertThat(ocean.ledger().content(mission.id().value()))
                    .containsEntry("nomVeh", "AA-123-BB")
                    .containsEntry("nomIndi", "");
            assertThat(answer(client.readStatus(key(mission))))
                    .isInstanceOfSatisfying(StatusReading.Reported.class, reported -> {
                        assertThat(reported.state()).isEqualTo(ProgressState.UNKNOWN);
                        assertThat(reported.status().code()).isEqualTo("PREPAREE");
                        assertThat(reported.reportedAt()).isNotNull();
                    });
            assertThat(answer(client.delete(key(mission)))).isEqualTo(new Outcome.Done());
            assertThat(answer(client.delete(key(mission)))).isInstanceOf(Outcome.Absent.class);
            assertThat(answer(client.readStatus(key(mission)))).isEqualTo(new StatusReading.Unheard());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LOST_ANSWER, LOST",
        "CUT_ANSWER, LOST",
        "UNAUTHORIZED, Done",
        "FORBIDDEN, Unauthorised",
        "FORBIDDEN_PAGE, Unavailable",
        "TOO_MANY_REQUESTS, Throttled",
        "SERVER_ERROR, LOST",
        "UNAVAILABLE, LOST",
        "PAGE, Unavailable",
        "NOT_FOUND_PAGE, Unavailable",
        "BAD_PARAMETERS, Refused",
        "BAD_PARAMETERS_IN_ARRAY, Refused",
        "FAILURE_MESSAGE, Refused",
        "UNJUDGEABLE_MESSAGE, UNJUDGED",
        "EMPTY_MESSAGE, UNJUDGED",
        "EMPTY_BODY, UNJUDGED"
    })
    void everyFaultOfACreateIsToldAsWhatItIs(FaultKind kind, String told) {
        try (OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());
                OceanFleetPlatform client = client(ocean, ProfileReader.read(null))) {
            ocean.faults().add(Fault.of(kind).on(Operation.CREATE).times(1));
            Mission mission = mission(new Recipient.Vehicle("AA-123-BB"));

            Outcome outcome = answer(client.create(mission));

            assertThat(name(outcome)).isEqualTo(told);
            boolean mayBeThere = outcome instanceof Outcome.Unknown || outcome instanceof Outcome.Done;
            if (!mayBeThere) {
                assertThat(ocean.ledger().copies(mission.id().value())).isZero();
            }
        }
    }

    private static Mission mission(Recipient recipient) {
        return new Mission(
                new MissionId("INT 2026/é+%&🚚"),
                new CustomerId(1_110_000_000L),
                new MissionType(HARD),
                new Schedule(Instant.parse("2030-12-31T23:59:00Z"), Instant.parse("2031-01-01T00:30:00Z")),
                recipient,
                new Destination(HARD, HARD, "01000", "Lille", new Coordinates(-0.000_01, 3.057_256)),
                new Comment(HARD),
                Dispatch.PREPARE);
    }

    private static String name(Outcome outcome) {
        return outcome instanceof Outcome.Unknown unknown
                ? unknown.doubt().name()
                : outcome.getClass().getSimpleName();
    }

    private static MissionKey key(Mission mission) {
        return new MissionKey(mission.customer(), mission.id());
    }

    private static OceanFleetPlatform client(OceanSimulator ocean, OceanProfile profile) {
        OceanSettings settings = OceanSettings.of(ocean.baseUri(), "simulateur", new Password("simulateur"));
        return new OceanFleetPlatform(settings, profile, new ManualClock(), Telemetry.NONE);
    }

    private static <T> T answer(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
