package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.port.EntryQuery;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPagesTest extends DeskFixture {

    @Test
    void aQueryGetsThrough() {
        now(plain.list(new MissionQuery(
                MissionView.DeliveryState.FAILED,
                MissionView.ProgressState.READ,
                "depot",
                "AA-123-BB",
                Samples.NOW,
                20,
                Cursor.write(7))));

        assertThat(missions.queries)
                .containsExactly(new EntryQuery(
                        Samples.ACME,
                        DeliveryState.FAILED,
                        ProgressState.READ,
                        "depot",
                        "AA-123-BB",
                        Samples.NOW,
                        7,
                        21));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 500})
    void pagesFollowOneAnotherToTheEndAndShowEachMissionOnce(int limit) {
        IntStream.rangeClosed(1, 6)
                .forEach(number -> missions.entries.add(Samples.entry(number, "INT-" + number, Samples.ACME)));

        assertThat(pages(MissionQuery.all(limit), false))
                .containsExactly("INT-1", "INT-2", "INT-3", "INT-4", "INT-5", "INT-6");
    }

    @Test
    void pagesAreFullThoughThePrefixHidesWhatLiesBetween() {
        IntStream.rangeClosed(1, 3_000)
                .forEach(number -> missions.entries.add(
                        Samples.entry(number, (number % 1_000 == 0 ? "D-" : "X-") + number, Samples.ACME)));

        MissionQuery.Page page = now(ruled.list(MissionQuery.all(2)));

        assertThat(page.items()).extracting(MissionView::id).containsExactly("1000", "2000");
        assertThat(page.next()).isEqualTo(Cursor.write(2_000));
        assertThat(pages(MissionQuery.all(2), true)).containsExactly("1000", "2000", "3000");
    }

    private List<String> pages(MissionQuery first, boolean prefixed) {
        List<String> ids = new ArrayList<>();
        MissionQuery query = first;
        for (int page = 0; page < 10; page++) {
            MissionQuery.Page found = now((prefixed ? ruled : plain).list(query));
            assertThat(found.items()).hasSizeBetween(1, query.limit());
            found.items().forEach(item -> ids.add(item.id()));
            if (found.next() == null) {
                return ids;
            }
            query = new MissionQuery(null, null, null, null, null, query.limit(), found.next());
        }
        throw new AssertionError("the pages have no end: " + ids);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501})
    void aLimitOutOfRangeIsRefused(int limit) {
        assertThatThrownBy(() -> plain.list(MissionQuery.all(limit))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "abc", "é", "YWZ0ZXI6", "YWZ0ZXI6LTE", "YWZ0ZXI6OTk5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void aBrokenCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> plain.list(new MissionQuery(null, null, null, null, null, 10, cursor)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCursorIsSafeInAUrl() {
        for (long number = 1; number > 0; number *= 7) {
            String cursor = Cursor.write(number);
            assertThat(cursor).matches("[A-Za-z0-9_-]+");
            if (number < 1_000_000_000_000_000_000L) {
                assertThat(Cursor.read(cursor)).isEqualTo(number);
            }
        }
    }
}
