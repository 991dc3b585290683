package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.acceptance.program.SftpPartner;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatedMission;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner who has nothing but an SFTP account and a spreadsheet. */
class CorrectedFileTest {

    private static final String PASSWORD = "canari-mot-de-passe-d-acme";

    @TempDir
    private Path folder;

    @Test
    void theRefusedLineIsCorrectedInTheResultAndOnlyThatOneIsNew() throws Exception {
        int port = RunningGateway.freePort();
        try (OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());
                RunningGateway gateway = RunningGateway.with(folder, settings(ocean, port));
                SftpPartner partner = new SftpPartner(port, "acme", PASSWORD)) {
            partner.upload("/inbox/tour.csv", """
                    id;genre;vehicle;comment
                    T-1;camion;AA-123-BB;Sonner deux fois
                    T-2;fourgon;;Appeler d'abord
                    """);

            String result = partner.await("/results/tour.csv.result.csv", "T-2");
            assertThat(result).contains("2;ACCEPTED;", "3;REJECTED;recipient-missing;");
            assertThat(partner.await("/results/tour.csv.status.csv", "T-1")).contains("2;T-1;DELIVERED;");

            String corrected = result.replace("T-2;fourgon;;", "T-2;fourgon;CC-456-DD;");
            assertThat(corrected).isNotEqualTo(result);
            partner.upload("/inbox/tour.csv.result.csv", corrected);

            assertThat(partner.await("/results/tour.csv.result.csv.result.csv", "T-2"))
                    .contains("DUPLICATE;")
                    .containsPattern("(?m)^\\d+;ACCEPTED;[^\\n]*;T-2;fourgon;CC-456-DD;")
                    .doesNotContain("REJECTED");
            assertThat(partner.await("/results/tour.csv.result.csv.status.csv", "T-2"))
                    .contains(";T-2;DELIVERED;");
            assertThat(partner.download("/done/tour.csv")).isPresent();
            assertThat(ocean.missions()).extracting(SimulatedMission::idMission).containsExactly("T-1", "T-2");
            assertThat(gateway.program().terminate()).isZero();
        }
    }

    private static String settings(OceanSimulator ocean, int port) {
        return """
                language: fr
                ocean: {base-url: "%s", login: simulateur, password: simulateur}
                management: {port: %s}
                connectors:
                  api: {type: rest, port: %s, keys: {acme: canari-cle-d-acme}}
                  dropbox:
                    type: sftp
                    mode: serve
                    host: 127.0.0.1
                    port: %d
                    root: sftp
                    host-key-file: host-key
                    poll-interval: 1s
                    partners: {acme: {password: %s}}
                """.formatted(ocean.baseUri(), RunningGateway.MANAGEMENT_PORT, RunningGateway.REST_PORT, port, PASSWORD);
    }
}
