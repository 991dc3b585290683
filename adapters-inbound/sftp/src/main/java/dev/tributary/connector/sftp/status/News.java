package dev.tributary.connector.sftp.status;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Reads what became of the missions that came by this connector. */
public final class News {

    private static final int AT_ONCE = 1_000;

    private final String connector;
    private final MissionDesk desk;
    private final Closing closing;

    /**
     * Of a desk.
     *
     * @param connector by which they came
     */
    public News(String connector, MissionDesk desk, Closing closing) {
        this.connector = connector;
        this.desk = desk;
        this.closing = closing;
    }

    /**
     * Some of what happened.
     *
     * @param last the sequence number of the last event of it
     * @param isAll whether nothing else has happened
     * @param rows by document, and by the mission's id as it is written
     */
    record Page(long last, boolean isAll, Map<String, Map<String, String>> rows) {}

    Page after(long sequence) throws IOException, InterruptedException {
        List<MissionEvent> events = closing.answer(desk.eventsAfter(sequence, AT_ONCE));
        Map<String, MissionEvent> newest = new LinkedHashMap<>();
        events.stream().filter(News::isTold).forEach(event -> newest.put(event.missionId(), event));
        long last = events.isEmpty() ? sequence : events.get(events.size() - 1).sequence();
        return new Page(last, events.size() < AT_ONCE, rows(newest));
    }

    /** The sequence number of the last event there is, found by halves: nobody tells it. */
    long newest() throws IOException, InterruptedException {
        long before = 0;
        long after = 1;
        while (isAnyAfter(after)) {
            before = after;
            after *= 2;
        }
        while (before < after) {
            long middle = (before + after) / 2;
            if (isAnyAfter(middle)) {
                before = middle + 1;
            } else {
                after = middle;
            }
        }
        return before;
    }

    private boolean isAnyAfter(long sequence) throws IOException, InterruptedException {
        return !closing.answer(desk.eventsAfter(sequence, 1)).isEmpty();
    }

    private static boolean isTold(MissionEvent event) {
        return event.progress() != null
                || (event.delivery() != null && event.delivery().isFinal());
    }

    private Map<String, Map<String, String>> rows(Map<String, MissionEvent> events)
            throws IOException, InterruptedException {
        Map<MissionEvent, CompletionStage<Optional<MissionView>>> asked = new LinkedHashMap<>();
        events.values().forEach(event -> asked.put(event, desk.find(event.missionId())));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Map.Entry<MissionEvent, CompletionStage<Optional<MissionView>>> each : asked.entrySet()) {
            closing.answer(each.getValue()).ifPresent(mission -> add(rows, mission, each.getKey()));
        }
        return rows;
    }

    private void add(Map<String, Map<String, String>> rows, MissionView mission, MissionEvent event) {
        String document = mission.source().document();
        if (document != null && mission.source().connector().equals(connector)) {
            String row = Row.of(mission, event);
            rows.computeIfAbsent(document, unseen -> new LinkedHashMap<>()).put(Row.id(row), row);
        }
    }
}
