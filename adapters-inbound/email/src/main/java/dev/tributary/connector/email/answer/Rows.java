package dev.tributary.connector.email.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of the table of an answer: as many as anybody reads, the most important ones, in their order. */
final class Rows {

    static final int MOST = 100;

    private record Placed(long place, Row row) {}

    private final List<List<Placed>> byRank = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private long count;

    void add(Row row) {
        List<Placed> alike = byRank.get(row.rank());
        if (alike.size() < MOST) {
            alike.add(new Placed(count, row));
        }
        count++;
    }

    List<Row> shown() {
        return byRank.stream()
                .flatMap(List::stream)
                .limit(MOST)
                .sorted(Comparator.comparingLong(Placed::place))
                .map(Placed::row)
                .toList();
    }

    /** How many there are beside those that are shown. */
    long hidden() {
        return Math.max(0, count - MOST);
    }
}
