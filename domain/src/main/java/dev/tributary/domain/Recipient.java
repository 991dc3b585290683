package dev.tributary.domain;

import java.util.function.Function;

/** Who receives a mission: exactly one vehicle or person. */
public sealed interface Recipient {

    record Vehicle(String name) implements Recipient {
        public Vehicle {
            requireText(name, "a vehicle needs a name");
        }
    }

    /** A person known by two names; never shows them. */
    record NamedPerson(String lastName, String firstName) implements Recipient {
        public NamedPerson {
            requireText(lastName, "a person needs a last name");
            requireText(firstName, "a person needs a first name");
        }

        @Override
        public String toString() {
            return "NamedPerson";
        }
    }

    /** A person known by last and first name in one; never shows it. */
    record FullNamePerson(String fullName) implements Recipient {
        public FullNamePerson {
            requireText(fullName, "a person needs a name");
        }

        @Override
        public String toString() {
            return "FullNamePerson";
        }
    }

    default <T> T fold(
            Function<Vehicle, T> vehicle, Function<NamedPerson, T> named, Function<FullNamePerson, T> fullName) {
        if (this instanceof Vehicle recipient) {
            return vehicle.apply(recipient);
        }
        if (this instanceof NamedPerson recipient) {
            return named.apply(recipient);
        }
        return fullName.apply((FullNamePerson) this);
    }

    /** The one text to look a recipient up by. */
    default String displayName() {
        return fold(Vehicle::name, person -> person.lastName() + " " + person.firstName(), FullNamePerson::fullName);
    }

    private static void requireText(String text, String otherwise) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
