package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MissionWriterTest {

    private static final Mission FULL = new Mission(
            new MissionId("INT-2026-0042"),
            new CustomerId(1_110_000_000L),
            new MissionType("LIVRAISON"),
            new Schedule(Instant.parse("2026-12-31T23:30:59Z"), Instant.parse("2027-01-01T00:05:00Z")),
            new Recipient.Vehicle("AA-123-BB"),
            new Destination(
                    "Entrepôt", "12 rue de l'Union", "01000", "Lille", new Coordinates(5.0e-5, -179.123_456_789)),
            new Comment("a+b c"),
            Dispatch.SEND);
    private static final Mission BARE = new Mission(
            new MissionId("B"),
            null,
            null,
            new Schedule(null, null),
            new Recipient.FullNamePerson("Lefèvre Anne"),
            Destination.NOWHERE,
            null,
            Dispatch.PREPARE);

    private final MissionWriter shipped = new MissionWriter(ProfileReader.read(null), null);

    @Test
    void aWholeMissionTravelsInTheQueryUnderTheNamesOfOcean() {
        OceanRequest request = shipped.content(OceanCall.CREATE, FULL);

        assertThat(request.body()).isNull();
        assertThat(request.query())
                .isEqualTo("customerId=1110000000&idMission=INT-2026-0042"
                        + "&jourHeureInter=31%2F12%2F2026%2023%3A30&jourHeurePeremp=01%2F01%2F2027%2000%3A05"
                        + "&typeMission=LIVRAISON&nomVeh=AA-123-BB&nomIndi=&prenomIndi=&nomPrenom="
                        + "&commentaire=a%2Bb%20c&adrRefCli=Entrep%C3%B4t&rue=12%20rue%20de%20l%27Union&codPost=01000"
                        + "&ville=Lille&aEnvoyer=true&longitude=-179.123456789&latitude=0.000050");
    }

    @Test
    void emptyTextsAreSentAndWhatHasNoTextIsLeftOut() {
        assertThat(values(shipped.content(OceanCall.MODIFY, BARE)))
                .containsOnly(
                        Map.entry("idMission", "B"),
                        Map.entry("typeMission", ""),
                        Map.entry("nomVeh", ""),
                        Map.entry("nomIndi", ""),
                        Map.entry("prenomIndi", ""),
                        Map.entry("nomPrenom", "Lefèvre Anne"),
                        Map.entry("commentaire", ""),
                        Map.entry("adrRefCli", ""),
                        Map.entry("rue", ""),
                        Map.entry("codPost", ""),
                        Map.entry("ville", ""),
                        Map.entry("aEnvoyer", "false"));
    }

    @Test
    void emptyTextsAreLeftOutWhereTheProfileSaysSo() {
        MissionWriter sparing = new MissionWriter(Profiles.with("empty-texts: send", "empty-texts: omit"), null);

        assertThat(values(sparing.content(OceanCall.CREATE, BARE)))
                .containsOnlyKeys("idMission", "nomPrenom", "aEnvoyer");
    }

    @Test
    void aPersonWithTwoNamesIsToldByBoth() {
        Mission mission = new Mission(
                FULL.id(),
                null,
                null,
                new Schedule(null, null),
                new Recipient.NamedPerson("Lefèvre", "Anne"),
                Destination.NOWHERE,
                null,
                Dispatch.SEND);

        assertThat(values(shipped.content(OceanCall.CREATE, mission)))
                .containsEntry("nomIndi", "Lefèvre")
                .containsEntry("prenomIndi", "Anne")
                .containsEntry("nomPrenom", "")
                .containsEntry("nomVeh", "");
    }

    @Test
    void theUsualCustomerIsToldWhereAMissionNamesNone() {
        MissionWriter writer = new MissionWriter(ProfileReader.read(null), new CustomerId(7));

        assertThat(values(writer.content(OceanCall.CREATE, BARE))).containsEntry("customerId", "7");
        assertThat(values(writer.content(OceanCall.CREATE, FULL))).containsEntry("customerId", "1110000000");
        assertThat(values(writer.statusRead(new MissionKey(null, BARE.id()))))
                .containsOnly(Map.entry("customerId", "7"), Map.entry("idMission", "B"));
        assertThat(values(writer.deletion(new MissionKey(new CustomerId(8), BARE.id()))))
                .containsOnly(Map.entry("customerId", "8"), Map.entry("idMission", "B"));
    }

    @Test
    void aFormTravelsInTheBodyEncodedLikeAQuery() {
        OceanRequest request = encodedAs("form").content(OceanCall.CREATE, FULL);

        assertThat(request.query()).isEmpty();
        assertThat(request.body()).isNotNull().satisfies(body -> {
            assertThat(body.contentType()).isEqualTo("application/x-www-form-urlencoded");
            assertThat(body.bytes())
                    .hasToString(shipped.content(OceanCall.CREATE, FULL).query());
        });
    }

    @Test
    void jsonTravelsInTheBodyWithTypes() {
        OceanRequest request = encodedAs("json").content(OceanCall.MODIFY, FULL);

        assertThat(request.query()).isEmpty();
        assertThat(request.body()).isNotNull().satisfies(body -> {
            assertThat(body.contentType()).isEqualTo("application/json");
            assertThat(body.bytes().toString())
                    .startsWith("{\"customerId\":1110000000,\"idMission\":\"INT-2026-0042\","
                            + "\"jourHeureInter\":\"31/12/2026 23:30\"")
                    .contains("\"nomIndi\":\"\"", "\"rue\":\"12 rue de l'Union\"")
                    .endsWith("\"aEnvoyer\":true,\"longitude\":-179.123456789,\"latitude\":0.000050}");
        });
    }

    @Test
    void aStatusReadStaysInTheQuery() {
        OceanRequest request = encodedAs("json").statusRead(new MissionKey(null, new MissionId("A 1")));

        assertThat(request.query()).isEqualTo("idMission=A%201");
        assertThat(request.body()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"dd/MM/yyyyHH:mm, 01/01/202700:05", "yyyy-MM-dd'T'HH:mm'Z', 2027-01-01T00:05Z"})
    void eachOfTheDatesHasAPatternOfItsOwn(String pattern, String expected) {
        OceanProfile profile = Profiles.with("expiry: dd/MM/yyyy HH:mm", "expiry: \"" + pattern + "\"");

        assertThat(values(new MissionWriter(profile, null).content(OceanCall.CREATE, FULL)))
                .containsEntry("jourHeureInter", "31/12/2026 23:30")
                .containsEntry("jourHeurePeremp", expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:00Z, 29/03/2026 00:59",
        "2026-03-29T01:00:00Z, 29/03/2026 01:00",
        "2026-10-25T00:30:00Z, 25/10/2026 00:30",
        "2026-10-25T01:30:00Z, 25/10/2026 01:30",
        "2026-12-31T23:59:59Z, 31/12/2026 23:59",
        "2028-02-29T12:00:00Z, 29/02/2028 12:00"
    })
    void datesAreUtcOnEveryDayOfTheYear(Instant at, String expected) {
        Mission mission = new Mission(
                FULL.id(),
                null,
                null,
                new Schedule(at, null),
                FULL.recipient(),
                Destination.NOWHERE,
                null,
                Dispatch.SEND);

        assertThat(values(shipped.content(OceanCall.CREATE, mission)))
                .containsEntry("jourHeureInter", expected)
                .doesNotContainKey("jourHeurePeremp");
    }

    @ParameterizedTest
    @MethodSource
    void anyTextComesBackAsItWas(long seed) {
        String text = PercentEncodingTest.text(seed);
        Mission mission = new Mission(
                new MissionId("P"),
                null,
                new MissionType(text),
                new Schedule(null, null),
                FULL.recipient(),
                new Destination(text, text, text, text, null),
                new Comment(text),
                Dispatch.SEND);

        Map<String, String> values = values(shipped.content(OceanCall.CREATE, mission));

        assertThat(new String[] {"typeMission", "adrRefCli", "rue", "codPost", "ville", "commentaire"})
                .as("seed %d", seed)
                .allSatisfy(name -> assertThat(values).containsEntry(name, text));
    }

    static LongStream anyTextComesBackAsItWas() {
        return LongStream.range(1_000, 1_050);
    }

    @Test
    void aRequestNeverShowsWhatItCarries() {
        assertThat(shipped.content(OceanCall.CREATE, FULL)).hasToString("OceanRequest[CREATE]");
    }

    private static MissionWriter encodedAs(String encoding) {
        return new MissionWriter(Profiles.with("request-encoding: query", "request-encoding: " + encoding), null);
    }

    private static Map<String, String> values(OceanRequest request) {
        return new ParameterReading(request.query()).values();
    }
}
