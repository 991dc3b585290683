package dev.tributary.connector.host;

import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;

/** The states have the same names on both sides. */
final class StateMapping {

    private StateMapping() {}

    static MissionView.DeliveryState outward(DeliveryState state) {
        return MissionView.DeliveryState.valueOf(state.name());
    }

    static MissionView.ProgressState outward(ProgressState state) {
        return MissionView.ProgressState.valueOf(state.name());
    }

    static DeliveryState inward(MissionView.DeliveryState state) {
        return DeliveryState.valueOf(state.name());
    }

    static ProgressState inward(MissionView.ProgressState state) {
        return ProgressState.valueOf(state.name());
    }
}
