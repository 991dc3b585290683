package dev.tributary.domain;

import static dev.tributary.domain.DeliveryState.CANCELLED;
import static dev.tributary.domain.DeliveryState.DELIVERED;
import static dev.tributary.domain.DeliveryState.EXPIRED;
import static dev.tributary.domain.DeliveryState.FAILED;
import static dev.tributary.domain.DeliveryState.QUEUED;
import static dev.tributary.domain.DeliveryState.REJECTED;
import static dev.tributary.domain.DeliveryState.SENDING;
import static dev.tributary.domain.DeliveryState.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {

    private static final Map<DeliveryState, Set<DeliveryState>> LEGAL = Map.of(
            QUEUED, Set.of(QUEUED, SENDING, FAILED, EXPIRED, CANCELLED),
            SENDING, Set.of(QUEUED, UNCERTAIN, DELIVERED, REJECTED, FAILED, EXPIRED, CANCELLED),
            UNCERTAIN, Set.of(QUEUED, UNCERTAIN, DELIVERED, REJECTED, FAILED, EXPIRED, CANCELLED),
            DELIVERED, Set.of(QUEUED),
            REJECTED, Set.of(QUEUED, CANCELLED),
            FAILED, Set.of(QUEUED, UNCERTAIN, CANCELLED),
            EXPIRED, Set.of(QUEUED, CANCELLED),
            CANCELLED, Set.of(QUEUED));

    @ParameterizedTest
    @EnumSource
    void aDeliveryBecomesWhatIsLegalAndNothingElse(DeliveryState state) {
        assertThat(Arrays.stream(DeliveryState.values())
                        .filter(state::canBecome)
                        .collect(Collectors.toSet()))
                .isEqualTo(LEGAL.get(state));
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "SENDING", "UNCERTAIN"})
    void whatIsUnderWayIsNotFinal(DeliveryState state) {
        assertThat(state.isFinal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "REJECTED", "FAILED", "EXPIRED", "CANCELLED"})
    void whatHasEndedIsFinalAndBeginsAnewOnlyInTheQueue(DeliveryState state) {
        assertThat(state.isFinal()).isTrue();
        assertThat(state.canBecome(QUEUED)).isTrue();
        assertThat(state.canBecome(SENDING)).isFalse();
        assertThat(state.canBecome(DELIVERED)).isFalse();
    }

    @Test
    void nothingIsDeliveredThatWasNotSent() {
        assertThat(Arrays.stream(DeliveryState.values()).filter(state -> state.canBecome(DELIVERED)))
                .containsExactlyInAnyOrder(SENDING, UNCERTAIN);
    }

    @Test
    void onlyTheQueueIsSent() {
        assertThat(Arrays.stream(DeliveryState.values()).filter(state -> state.canBecome(SENDING)))
                .containsExactly(QUEUED);
    }
}
