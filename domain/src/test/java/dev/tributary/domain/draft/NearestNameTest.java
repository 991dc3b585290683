package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "send, SEND",
        "SENT, SEND",
        "prepared, PREPARE",
        "Prepar, PREPARE",
        "envoyer, SEND",
        "PR, SEND",
        "'', SEND"
    })
    void theNameWithTheFewestChangesIsNearest(String given, String expected) {
        assertThat(new NearestName(List.of("PREPARE", "SEND")).to(given)).isEqualTo(expected);
    }
}
