package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.EventKind;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The host passes from one enum to another by name. */
class SameNamesTest {

    @Test
    void fieldsHaveTheSameNamesAndPlacesOnBothSides() {
        assertThat(Arrays.stream(MissionField.values()).map(field -> field + field.path()))
                .containsExactlyElementsOf(Arrays.stream(Field.values())
                        .map(field -> field + field.path())
                        .toList());
    }

    @Test
    void actionsHaveTheSameNamesOnBothSides() {
        assertThat(names(dev.tributary.application.intake.Action.values()))
                .containsAll(names(MissionDraft.Action.values()));
    }

    @Test
    void statesHaveTheSameNamesOnBothSides() {
        assertThat(names(MissionView.DeliveryState.values())).isEqualTo(names(DeliveryState.values()));
        assertThat(names(MissionView.ProgressState.values())).isEqualTo(names(ProgressState.values()));
    }

    @Test
    void finalStatesAreTheSameOnBothSides() {
        for (DeliveryState state : DeliveryState.values()) {
            assertThat(StateMapping.outward(state).isFinal()).as(state.name()).isEqualTo(state.isFinal());
        }
    }

    @Test
    void eventsHaveTheSameNamesOnBothSides() {
        assertThat(names(MissionEvent.Kind.values())).isEqualTo(names(EventKind.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
