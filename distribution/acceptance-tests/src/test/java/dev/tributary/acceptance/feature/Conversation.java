package dev.tributary.acceptance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionDraft;
import io.cucumber.guice.ScenarioScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was said last in a scenario. */
@ScenarioScoped
public final class Conversation {

    private @Nullable MissionDraft offered;
    private @Nullable Answer answer;

    void offer(MissionDraft draft) {
        offered = draft;
    }

    MissionDraft offered() {
        return Objects.requireNonNull(offered, "nothing was offered yet");
    }

    void hear(Answer given) {
        answer = given;
    }

    Answer answer() {
        assertThat(answer).as("an answer").isNotNull();
        return Objects.requireNonNull(answer);
    }
}
