package dev.tributary.connector.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerdictLogTest {

    private static final Receipt REFUSED = new Receipt.Rejected(
            List.of(new Finding("/id", "id-unknown", new Text("there is none", "il n'y en a pas"))), List.of());

    @Test
    void verdictsComeOutAsTheyWentIn() throws IOException {
        VerdictLog log = new VerdictLog(Locale.FRENCH);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int count = 20_000;
        for (int index = 0; index < count; index++) {
            String id = Long.toString(random.nextLong(), 36);
            log.add(new BatchItem(index, id, MissionDraft.of(id), null), Verdict.REJECTED, REFUSED);
        }

        JsonNode verdicts = read(log);

        Random again = new Random(seed);
        assertThat(verdicts.size()).isEqualTo(count);
        for (JsonNode verdict : verdicts) {
            assertThat(verdict.path("id").asString()).as("seed " + seed).isEqualTo(Long.toString(again.nextLong(), 36));
            assertThat(verdict.path("violations").path(0).path("message").asString())
                    .isEqualTo("il n'y en a pas");
        }
    }

    @Test
    void anIdThatIsTooLongIsShownShortened() throws IOException {
        VerdictLog log = new VerdictLog(Locale.ENGLISH);
        String id = "🚚".repeat(1_000);
        log.add(new BatchItem(0, id, MissionDraft.of(id), null), Verdict.REJECTED, REFUSED);

        assertThat(read(log).path(0).path("id").asString()).isEqualTo("🚚".repeat(100) + "…");
    }

    private static JsonNode read(VerdictLog log) throws IOException {
        try (InputStream verdicts = log.read()) {
            return new JsonMapper().readTree(verdicts.readAllBytes());
        }
    }
}
