package dev.tributary.connector.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.json.Member;
import dev.tributary.connector.formats.json.MissionContent;
import dev.tributary.connector.formats.json.MissionReader;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WritersTest {

    private static final String[] PIECES = {"a", "é", "\"", "\\", "/", "\n", "\u0000", "🚚", "<", "%", " "};

    @Test
    void whateverMissionIsWrittenIsReadBackTheSame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            MissionDraft mission = mission(random);

            byte[] json = JsonWriter.object(writer -> MissionWriter.members(writer, mission));

            assertThat(((MissionContent) MissionReader.ofMissions().read(json)).draft())
                    .as("seed " + seed)
                    .isEqualTo(mission);
        }
    }

    private static MissionDraft mission(Random random) {
        MissionDraft mission = MissionDraft.empty();
        for (MissionField field : MissionField.values()) {
            if (random.nextBoolean()) {
                mission = mission.with(field, new Member.Leaf(field).isNumber() ? number(random) : text(random));
            }
        }
        return mission;
    }

    private static String number(Random random) {
        return random.nextInt() + "." + random.nextInt(1_000_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int length = random.nextInt(20); length > 0; length--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void emptyFieldsAreLeftOutWithTheObjectsTheyStoodIn() {
        MissionDraft mission = MissionDraft.of("A").with(MissionField.CITY, "").with(MissionField.LATITUDE, "");

        byte[] json = JsonWriter.object(writer -> MissionWriter.members(writer, mission));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"A\"}");
    }

    @Test
    void halfOfASurrogatePairIsReplacedWhereUtf8HasNoPlaceForIt() {
        Finding finding = new Finding("/\ud83d", "x", new Text("a\ude9ab 🚚", "f"));

        byte[] json =
                JsonWriter.object(writer -> FindingWriter.array(writer, "warnings", List.of(finding), Locale.ENGLISH));

        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"path\":\"/\ufffd\"", "\"message\":\"a\ufffdb 🚚\"");
    }
}
