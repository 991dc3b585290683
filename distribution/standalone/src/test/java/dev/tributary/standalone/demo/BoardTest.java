package dev.tributary.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final Board board = new Board();
    private long sequence;

    private void happens(
            String id, MissionEvent.Kind kind, @Nullable DeliveryState delivery, @Nullable ProgressState progress) {
        board.accept(new MissionEvent(++sequence, Instant.EPOCH, id, kind, 1, delivery, progress, null));
    }

    private void deliver(String id, DeliveryState... states) {
        happens(id, MissionEvent.Kind.ACCEPTED, null, null);
        for (DeliveryState state : states) {
            happens(id, MissionEvent.Kind.DELIVERY, state, null);
        }
    }

    @Test
    void eachMissionCountsOnceWhereItIsNow() {
        deliver("A", DeliveryState.SENDING, DeliveryState.DELIVERED);
        deliver("B", DeliveryState.SENDING, DeliveryState.UNCERTAIN);
        deliver("C");
        assertThat(board.deliveries())
                .isEqualTo(Map.of(DeliveryState.DELIVERED, 1, DeliveryState.UNCERTAIN, 1, DeliveryState.QUEUED, 1));
        assertThat(board.waiting()).isEqualTo(2);
    }

    @Test
    void whatAMissionPassedThroughIsCountedToo() {
        deliver("A", DeliveryState.SENDING, DeliveryState.UNCERTAIN, DeliveryState.DELIVERED);
        assertThat(board.seen())
                .containsEntry(DeliveryState.SENDING, 1)
                .containsEntry(DeliveryState.UNCERTAIN, 1)
                .containsEntry(DeliveryState.DELIVERED, 1);
    }

    @Test
    void everyMissionCountsOnceInEachStateOfProgressItPassedThrough() {
        for (ProgressState state : List.of(ProgressState.READ, ProgressState.SENT, ProgressState.READ)) {
            happens("A", MissionEvent.Kind.PROGRESS, null, state);
        }
        happens("B", MissionEvent.Kind.PROGRESS, null, ProgressState.READ);
        happens("B", MissionEvent.Kind.CONTRADICTION, null, ProgressState.DONE);

        assertThat(board.passed()).isEqualTo(Map.of(ProgressState.SENT, 1, ProgressState.READ, 2));
        assertThat(board.passages().get("A"))
                .containsExactly(ProgressState.READ, ProgressState.SENT, ProgressState.READ);
    }

    @Test
    void aCancellationWaitsAgain() {
        deliver("A", DeliveryState.SENDING, DeliveryState.DELIVERED);
        happens("A", MissionEvent.Kind.CANCELLATION, null, null);
        assertThat(board.waiting()).isEqualTo(1);
    }

    @Test
    void progressDoesNotTouchTheDelivery() {
        deliver("A", DeliveryState.DELIVERED);
        happens("A", MissionEvent.Kind.PROGRESS, null, ProgressState.READ);
        happens("A", MissionEvent.Kind.CONTRADICTION, null, ProgressState.DONE);
        assertThat(board.progress()).isEqualTo(Map.of(ProgressState.READ, 1));
        assertThat(board.deliveries()).isEqualTo(Map.of(DeliveryState.DELIVERED, 1));
    }

    @Test
    void verdictsAddUpAndWhatWasNotAcceptedIsRemarkedOn() {
        BatchAnswer.Violation violation = new BatchAnswer.Violation("/recipient", "missing", "name one");
        board.answered(new BatchAnswer(
                3,
                1,
                1,
                1,
                List.of(
                        new BatchAnswer.Item(0, "A", "ACCEPTED", List.of()),
                        new BatchAnswer.Item(1, "A", "DUPLICATE", List.of()),
                        new BatchAnswer.Item(2, null, "REJECTED", List.of(violation)))));
        board.answered(new BatchAnswer(1, 1, 0, 0, List.of(new BatchAnswer.Item(0, "B", "ACCEPTED", List.of()))));

        assertThat(board.verdicts()).isEqualTo(new Verdicts(4, 2, 1, 1));
        assertThat(new Remarks(Locale.ENGLISH).of(board).subList(0, 2))
                .containsExactly(
                        new Remark("A", "DUPLICATE", null, "sent before, with the same content"),
                        new Remark(null, "REJECTED", null, "/recipient: name one"));
    }
}
