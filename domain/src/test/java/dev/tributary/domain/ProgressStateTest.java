package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressStateTest {

    private static final EnumSet<ProgressState> FINAL =
            EnumSet.of(ProgressState.DONE, ProgressState.REFUSED, ProgressState.DELETED);

    @ParameterizedTest
    @EnumSource
    void onlyDoneRefusedAndDeletedAreFinal(ProgressState state) {
        assertThat(state.isFinal()).isEqualTo(FINAL.contains(state));
    }

    @ParameterizedTest
    @EnumSource
    void nothingFollowsAFinalState(ProgressState next) {
        assertThat(FINAL).noneMatch(state -> state.canBecome(next));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReportedIsNeverUnknownAgain(ProgressState state) {
        assertThat(state.canBecome(ProgressState.UNKNOWN)).isFalse();
    }

    @Test
    void statesMayBeSkippedAndGoBack() {
        assertThat(ProgressState.UNKNOWN.canBecome(ProgressState.DONE)).isTrue();
        assertThat(ProgressState.STARTED.canBecome(ProgressState.READ)).isTrue();
        assertThat(ProgressState.UNMAPPED.canBecome(ProgressState.ACCEPTED)).isTrue();
    }

    @Test
    void whatIsNotFinalBecomesAnythingThatIsKnown() {
        assertThat(Arrays.stream(ProgressState.values()).filter(ProgressState.READ::canBecome))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ProgressState.UNKNOWN)));
    }
}
