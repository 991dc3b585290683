package dev.tributary.connector.formats.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Items;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void theLaterOneOfTwoWarnsUnlessTheyAreTheSame() throws IOException {
        Items items = new Items()
                .and("1", "A")
                .and("2", "A")
                .and("1", "B")
                .and("2", "A")
                .and("1", "A");

        assertThat(repeated(items)).containsExactly(false, false, true, false, true);
    }

    @Test
    void manyIdsAreKeptApart() throws IOException {
        Items items = new Items();
        for (int number = 0; number < 5000; number++) {
            items.and("INT-" + number, "A");
        }
        items.and("INT-17", "A").and("INT-4999", "B");

        List<Boolean> repeated = repeated(items);

        assertThat(repeated.subList(0, 5001)).containsOnly(false);
        assertThat(repeated.get(5001)).isTrue();
    }

    @Test
    void contentsAreToldApart() {
        MissionDraft draft = MissionDraft.of("1").with(MissionField.VEHICLE, "A");

        assertThat(Repeats.contentOf(draft))
                .isEqualTo(Repeats.contentOf(draft.withWarning(warning())))
                .isNotEqualTo(Repeats.contentOf(draft.with(MissionField.VEHICLE, "B")))
                .isNotEqualTo(Repeats.contentOf(draft.with(MissionDraft.Action.CANCEL)))
                .isNotEqualTo(Repeats.contentOf(draft.with(warning())));
    }

    private static Finding warning() {
        return new Finding("/id", "mended", new Text("mended", "corrigé"));
    }

    private static List<Boolean> repeated(Items items) throws IOException {
        List<Boolean> repeated = new ArrayList<>();
        try (Repeats document = new Repeats(items)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                repeated.add(Repeats.isRepeated(item));
            }
        }
        return repeated;
    }
}
