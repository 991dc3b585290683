package dev.tributary.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.ocean.simulator.FieldStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldScriptTest {

    private static List<String> told(FieldStatus atOcean, Set<String> changed, String seen) {
        List<ProgressState> states =
                Stream.of(seen.split(" ")).map(ProgressState::valueOf).toList();
        return new FieldScript(Map.of("A", atOcean), changed).disappointments(Map.of("A", states));
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, SENT RECEIVED READ ACCEPTED STARTED DONE",
        "DONE, DONE",
        "DONE, READ",
        "STARTED, RECEIVED STARTED",
        "REFUSED, RECEIVED READ REFUSED",
        "REFUSED, READ",
        "DONE, ACCEPTED DONE"
    })
    void whatIsPlayedMayBeSeenInPartsButInItsOrder(FieldStatus atOcean, String seen) {
        assertThat(told(atOcean, Set.of(), seen)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, READ RECEIVED",
        "DONE, READ READ",
        "DONE, REFUSED",
        "REFUSED, DONE",
        "REFUSED, ACCEPTED",
        "REFUSED, ACCEPTED REFUSED",
        "STARTED, DONE",
        "DONE, UNMAPPED DONE",
        "DONE, UNKNOWN DONE",
        "DONE, DELETED",
        "DELETED, DONE",
        "PREPARED, SENT"
    })
    void whatIsNotPlayedIsNamed(FieldStatus atOcean, String seen) {
        assertThat(told(atOcean, Set.of(), seen)).singleElement().asString().startsWith("A was seen in [");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETED, READ STARTED, 0",
        "SENT, READ SENT, 0",
        "SENT, STARTED SENT READ SENT, 1",
        "DONE, DONE UNKNOWN DONE, 0",
        "DONE, UNMAPPED, 1"
    })
    void aChangeMayBeginAnewOnce(FieldStatus atOcean, String seen, int disappointments) {
        assertThat(told(atOcean, Set.of("A"), seen)).hasSize(disappointments);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, DELIVERED, READ, true",
        "DONE, DELIVERED, STARTED, true",
        "DONE, DELIVERED, DONE, false",
        "REFUSED, DELIVERED, REFUSED, false",
        "PREPARED, DELIVERED, UNKNOWN, false",
        "DELETED, DELIVERED, READ, false",
        "STARTED, FAILED, UNKNOWN, false",
        "STARTED, CANCELLED, READ, false"
    })
    void onlyADeliveredMissionOnAScreenIsUnfinishedUntilItsEndIsSeen(
            FieldStatus atOcean, DeliveryState delivery, ProgressState progress, boolean unfinished) {
        assertThat(new FieldScript(Map.of("A", atOcean), Set.of())
                        .unfinished(Map.of("A", new MissionStatus(delivery, progress, null))))
                .hasSize(unfinished ? 1 : 0);
    }

    @Test
    void aMissionThatOceanDoesNotHaveCannotBeSeen() {
        assertThat(new FieldScript(Map.of(), Set.of()).disappointments(Map.of("A", List.of(ProgressState.SENT))))
                .hasSize(1);
    }

    @Test
    void whatOceanTellsWhateverTheDriverDoesIsSeenAndNothingElse() {
        ToldStatus removed = ToldStatus.ALL.get(3);
        FieldScript script = new FieldScript(Map.of(removed.id(), FieldStatus.DONE), Set.of());

        assertThat(script.disappointments(Map.of(removed.id(), List.of(ProgressState.DELETED))))
                .isEmpty();
        assertThat(script.disappointments(Map.of(removed.id(), List.of(ProgressState.DONE))))
                .hasSize(1);
        assertThat(script.unfinished(
                        Map.of(removed.id(), new MissionStatus(DeliveryState.DELIVERED, ProgressState.DELETED, null))))
                .isEmpty();
        assertThat(script.unfinished(
                        Map.of(removed.id(), new MissionStatus(DeliveryState.DELIVERED, ProgressState.DONE, null))))
                .hasSize(1);
    }
}
