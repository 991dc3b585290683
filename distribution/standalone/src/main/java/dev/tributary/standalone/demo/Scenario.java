package dev.tributary.standalone.demo;

import dev.tributary.standalone.terminal.Interruption;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What the demo's partner does: sends missions, waits until most have arrived, and sends changes of some. */
final class Scenario {

    private static final int BATCH = 25;
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    /** Only the one that can't be sent may still wait when the changes come. */
    private static final int LEFT_WAITING = 1;

    private final DemoPartner partner;
    private final Board board;
    private final DemoClock clock;
    private final Interruption end;

    Scenario(DemoPartner partner, Board board, DemoClock clock, Interruption end) {
        this.partner = partner;
        this.board = board;
        this.clock = clock;
        this.end = end;
    }

    void play(List<String> missions, List<String> changes) throws IOException, InterruptedException {
        send(missions);
        long start = System.nanoTime();
        while (board.waiting() > LEFT_WAITING && System.nanoTime() - start < LONGEST_WAIT.toNanos()) {
            if (end.await(BETWEEN_LOOKS)) {
                return;
            }
        }
        send(changes);
    }

    private void send(List<String> lines) throws IOException, InterruptedException {
        for (int first = 0; first < lines.size(); first += BATCH) {
            List<String> batch = lines.subList(first, Math.min(first + BATCH, lines.size()));
            board.answered(partner.send(batch.stream().map(this::expiring).toList()));
            if (end.await(BETWEEN_BATCHES)) {
                return;
            }
        }
    }

    /** One of the missions is to expire soon after it was taken in. */
    private String expiring(String line) {
        return line.contains("\"" + DemoIds.EXPIRED + "\"") ? ExpiringMission.of(line, clock.nextExpiry()) : line;
    }
}
