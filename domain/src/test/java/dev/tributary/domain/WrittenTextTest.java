package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a mission is absent or written: a blank one or one with control characters cannot be built. */
class WrittenTextTest {

    private record Place(String name, Consumer<String> build) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("comment", Comment::new),
            new Place("type", MissionType::new),
            new Place("vehicle", Recipient.Vehicle::new),
            new Place("last name", text -> new Recipient.NamedPerson(text, "Zoé")),
            new Place("first name", text -> new Recipient.NamedPerson("Lefèvre", text)),
            new Place("full name", Recipient.FullNamePerson::new),
            new Place("reference", text -> new Destination(text, null, null, null, null)),
            new Place("street", text -> new Destination(null, text, null, null, null)),
            new Place("postal code", text -> new Destination(null, null, text, null, null)),
            new Place("city", text -> new Destination(null, null, null, text, null)));

    static Stream<Arguments> unwritten() {
        return PLACES.stream()
                .flatMap(place -> Stream.of("", " ", "\t\n", "\u00a0", "a\u0000", "\u001b[31m", "a\ud83d")
                        .map(text -> Arguments.of(place, text)));
    }

    @ParameterizedTest
    @MethodSource("unwritten")
    void blanksAndControlCharactersCannotBeBuilt(Place place, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> place.build().accept(text));
    }

    static Stream<Arguments> written() {
        return PLACES.stream()
                .flatMap(place -> Stream.of("a", " a ", "a\r\n\tb", "🚚", "é".repeat(5000))
                        .map(text -> Arguments.of(place, text)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void anyOtherTextCan(Place place, String text) {
        assertThatCode(() -> place.build().accept(text)).doesNotThrowAnyException();
    }
}
