package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The demo's table: verdicts, states of delivery with how many are in and have passed each, and progress. */
final class TableText {

    private static final DeliveryState[] DELIVERIES = DeliveryState.values();
    private static final ProgressState[] PROGRESS = ProgressState.values();

    private final Locale language;
    private final List<String> addresses;

    TableText(Locale language, List<String> addresses) {
        this.language = language;
        this.addresses = List.copyOf(addresses);
    }

    List<String> lines(Board board, Duration elapsed) {
        List<String> lines = new ArrayList<>();
        lines.add(title(board.verdicts(), elapsed));
        lines.add("");
        lines.add("  %-12s %7s %9s      %-12s %7s %9s"
                .formatted(
                        text("delivery", "livraison"),
                        text("now", "ici"),
                        text("passed", "passées"),
                        text("progress", "avancement"),
                        text("now", "ici"),
                        text("passed", "passées")));
        Map<DeliveryState, Integer> deliveries = board.deliveries();
        Map<DeliveryState, Integer> seen = board.seen();
        Map<ProgressState, Integer> progress = board.progress();
        Map<ProgressState, Integer> passed = board.passed();
        for (int row = 0; row < PROGRESS.length; row++) {
            String left = row < DELIVERIES.length ? delivery(DELIVERIES[row], deliveries, seen) : " ".repeat(32);
            lines.add(left + "      " + progress(PROGRESS[row], progress, passed));
        }
        lines.add("");
        lines.addAll(addresses);
        return lines;
    }

    private String title(Verdicts verdicts, Duration elapsed) {
        return text(
                        "  offered %d   accepted %d   duplicate %d   rejected %d   %d s",
                        "  présentées %d   acceptées %d   en double %d   rejetées %d   %d s")
                .formatted(
                        verdicts.offered(),
                        verdicts.accepted(),
                        verdicts.duplicate(),
                        verdicts.rejected(),
                        elapsed.toSeconds());
    }

    private static String delivery(
            DeliveryState state, Map<DeliveryState, Integer> now, Map<DeliveryState, Integer> seen) {
        return "  %-12s %7d %9d".formatted(state, now.getOrDefault(state, 0), seen.getOrDefault(state, 0));
    }

    private static String progress(
            ProgressState state, Map<ProgressState, Integer> now, Map<ProgressState, Integer> passed) {
        return "%-12s %7d %9d".formatted(state, now.getOrDefault(state, 0), passed.getOrDefault(state, 0));
    }

    private String text(String english, String french) {
        return new Text(english, french).in(language);
    }
}
