package dev.tributary.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    private final Expectations expectations = new Expectations(
            List.of("{\"id\":\"A-1\",\"action\":\"CANCEL\"}", "{\"id\":\"A-2\",\"action\":\"UPDATE\"}"));
    private final Map<String, MissionStatus> missions = new TreeMap<>();

    ExpectationsTest() {
        for (int number = 0; number < 488; number++) {
            end("N-" + number, DeliveryState.DELIVERED);
        }
        end("A-1", DeliveryState.CANCELLED);
        end(DemoIds.REFUSED, DeliveryState.REJECTED);
        end(DemoIds.EXPIRED, DeliveryState.EXPIRED);
        end(DemoIds.UNJUDGED, DeliveryState.FAILED);
    }

    private void end(String id, DeliveryState state) {
        missions.put(id, new MissionStatus(state, ProgressState.UNKNOWN, null));
    }

    @Test
    void nothingDisappointsWhereAllEndedAsItShould() {
        assertThat(expectations.disappointments(Expectations.VERDICTS, missions))
                .isEmpty();
    }

    @Test
    void aMissionThatEndedOtherwiseIsNamed() {
        end("N-7", DeliveryState.FAILED);
        end("A-1", DeliveryState.DELIVERED);
        assertThat(expectations.disappointments(Expectations.VERDICTS, missions))
                .containsExactly("A-1 is DELIVERED, expected CANCELLED", "N-7 is FAILED, expected DELIVERED");
    }

    @Test
    void missingMissionsAndVerdictsAreTold() {
        missions.remove("N-7");
        assertThat(expectations.disappointments(new Verdicts(560, 551, 1, 8), missions))
                .hasSize(2);
    }
}
