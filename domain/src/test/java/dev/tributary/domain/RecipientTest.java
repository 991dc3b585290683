package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecipientTest {

    static Stream<Arguments> recipients() {
        return Stream.of(
                Arguments.of(new Recipient.Vehicle("AA-123-BB"), "vehicle", "AA-123-BB"),
                Arguments.of(new Recipient.NamedPerson("Lefèvre", "Zoé"), "named", "Lefèvre Zoé"),
                Arguments.of(new Recipient.FullNamePerson("Zoé Lefèvre"), "full name", "Zoé Lefèvre"));
    }

    @ParameterizedTest
    @MethodSource("recipients")
    void eachKindIsFoldedByItsOwnFunction(Recipient recipient, String kind, String displayName) {
        assertThat(recipient.<String>fold(vehicle -> "vehicle", named -> "named", fullName -> "full name"))
                .isEqualTo(kind);
        assertThat(recipient.displayName()).isEqualTo(displayName);
    }
}
