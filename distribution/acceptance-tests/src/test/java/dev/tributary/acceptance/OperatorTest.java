package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Program;
import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.Operation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators order from the command line while the gateway runs. */
class OperatorTest extends GatewayFixture {

    private static final String LAST_NAME = "Turlututu-Canari";

    private String order(int exitStatus, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", gateway.management().toString()));
        try (Program program = Program.start(folder, all.toArray(String[]::new))) {
            assertThat(program.end()).as(program.output()).isEqualTo(exitStatus);
            return program.output();
        }
    }

    private boolean isOnDisk(String text) throws Exception {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatEndedInVainIsSentAgainOnceWithWhoAndWhyInTheTimeline() throws Exception {
        for (String id : List.of("R-1", "R-2")) {
            ocean.faults()
                    .add(Fault.of(FaultKind.FAILURE_MESSAGE)
                            .onMission(id)
                            .on(Operation.CREATE)
                            .times(1));
            gateway.partner().post(Samples.mission(id, "x"));
            gateway.partner().awaitDelivery(id, "REJECTED");
        }

        String told = order(0, "retry", "--all", "--by", "marie", "--why", "the vehicle is known now");
        assertThat(told).contains("2 sent again, 0 left as they were");
        awaitDelivered(List.of("R-1", "R-2"));
        assertThat(order(0, "retry", "R-1")).contains("R-1 was left as it is");

        assertThat(gateway.partner()
                        .get(RestPartner.pathOf("R-1") + "/timeline")
                        .body())
                .containsOnlyOnce("marie: the vehicle is known now");
        assertThereOnce(List.of("R-1", "R-2"));
        assertThat(order(1, "retry", "R-3")).contains("id-unknown");
    }

    @Test
    void aPersonIsForgottenDownToTheBytesOnTheDisk() throws Exception {
        gateway.partner().post(Samples.forPerson("F-1", LAST_NAME, "Zoé", "1 rue X", "x"));
        gateway.partner().post(Samples.mission("F-2", "x"));
        awaitDelivered(List.of("F-1", "F-2"));
        assertThat(isOnDisk(LAST_NAME)).isTrue();

        String told = order(0, "forget", "--person", "zoé " + LAST_NAME.toUpperCase(Locale.ROOT));

        assertThat(told).contains("Removed: 1 missions", "F-1");
        assertThat(isOnDisk(LAST_NAME)).isFalse();
        assertThat(gateway.partner().getMission("F-1").statusCode()).isEqualTo(404);
        assertThat(gateway.partner().getMission("F-2").statusCode()).isEqualTo(200);
        assertThat(gateway.output()).doesNotContain(LAST_NAME);
    }
}
