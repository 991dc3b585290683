package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Finding FOUND = new Finding("/comment", "found", new Text("found", "trouvé"));

    private static List<String> violations(MissionDraft draft) {
        return Drafts.checked(draft, NOW).violations().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aDraftInOrderStaysAsItIs() {
        MissionDraft draft = MissionDraft.of("M-1").with(MissionField.VEHICLE, "AA-123-BB");

        assertThat(Drafts.checked(draft, NOW)).isEqualTo(draft);
    }

    @Test
    void allThatWouldBeFoundOnArrivalIsTold() {
        MissionDraft draft = MissionDraft.empty()
                .with(MissionField.REFERENCE, "x".repeat(21))
                .with(FOUND)
                .withWarning(FOUND);

        MissionDraft checked = Drafts.checked(draft, NOW);

        assertThat(violations(draft)).containsExactly("found", "missing", "recipient-missing");
        assertThat(checked.warnings()).extracting(Finding::code).containsExactly("found", "reference-cut-on-screen");
        assertThat(checked.fields()).isEqualTo(draft.fields());
    }

    @Test
    void anExpiryIsJudgedByTheTimeThatIsGiven() {
        MissionDraft draft = MissionDraft.of("M-1")
                .with(MissionField.VEHICLE, "AA-123-BB")
                .with(MissionField.EXPIRES_AT, "2026-11-27T11:00:00Z");

        assertThat(violations(draft)).containsExactly("expiry-past");
        assertThat(Drafts.checked(draft, Instant.EPOCH).violations()).isEmpty();
    }

    @Test
    void ofACancellationOnlyTheIdCounts() {
        MissionDraft draft = MissionDraft.of("M-1").with(MissionDraft.Action.CANCEL);

        assertThat(violations(draft)).isEmpty();
        assertThat(violations(draft.with(FOUND))).containsExactly("found");
        assertThat(violations(MissionDraft.empty().with(MissionDraft.Action.CANCEL)))
                .containsExactly("missing");
    }
}
