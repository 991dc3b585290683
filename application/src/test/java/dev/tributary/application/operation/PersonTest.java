package dev.tributary.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Recipient;
import dev.tributary.domain.Recipient.FullNamePerson;
import dev.tributary.domain.Recipient.NamedPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final Recipient NAMED = new NamedPerson("Lefèvre", "Noël");
    private static final Recipient FULL = new FullNamePerson("Lefèvre Noël");

    @Test
    void twoNamesAreMeantInEitherOrder() {
        List<Recipient> written =
                List.of(NAMED, new NamedPerson("Noël", "Lefèvre"), FULL, new FullNamePerson("Noël Lefèvre"));

        assertThat(written).allMatch(Person.named("Lefèvre", "Noël")::is);
        assertThat(written).allMatch(Person.named("Noël", "Lefèvre")::is);
        assertThat(written).allMatch(Person.named("Lefèvre Noël")::is);
        assertThat(written).allMatch(Person.named("Noël Lefèvre")::is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEFÈVRE NOËL",
                "  lefèvre   noël ",
                "Lefèvre\u00a0Noël",
                "Lefe\u0300vre Noe\u0308l",
                "noël\tlefèvre"
            })
    void caseBlanksAndWaysToEncodeAccentsMakeNoDifference(String name) {
        assertThat(List.of(NAMED, FULL)).allMatch(Person.named(name)::is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lefevre Noël", "Lefèvre", "Noël", "Lefèvre Noël Marie", "Lefèvre-Noël", "LefèvreNoël"})
    void anotherNameIsAnother(String name) {
        assertThat(List.of(NAMED, FULL)).noneMatch(Person.named(name)::is);
    }

    @Test
    void aNameOfSeveralWordsIsTakenApartAnywhere() {
        Person person = Person.named("Jean Pierre de La Tour");

        assertThat(person.is(new NamedPerson("de La Tour", "Jean Pierre"))).isTrue();
        assertThat(person.is(new FullNamePerson("La Tour Jean Pierre de"))).isTrue();
        assertThat(person.is(new FullNamePerson("Pierre Jean de La Tour"))).isFalse();
    }

    @Test
    void aVehicleIsNobodyWhateverItsName() {
        assertThat(Person.named("Lefèvre Noël").is(new Recipient.Vehicle("Lefèvre Noël")))
                .isFalse();
    }

    @Test
    void namesAreNeverShown() {
        assertThat(Person.named("Lefèvre", "Noël")).hasToString("Person");
    }
}
