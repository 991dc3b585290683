package dev.tributary.domain;

import java.util.function.Function;

/** Who receives a mission: exactly one vehicle or person. */
public sealed interface Recipient {

    /** A vehicle by its name at Océan; never shows it, since many are named after their driver. */
    record Vehicle(String name) implements Recipient {
        public Vehicle {
            Characters.requireWritten(name, "a vehicle's name");
        }

        @Override
        public String toString() {
            return "Vehicle";
        }
    }

    /** A person known by two names; never shows them. */
    record NamedPerson(String lastName, String firstName) implements Recipient {
        public NamedPerson {
            Characters.requireWritten(lastName, "a last name");
            Characters.requireWritten(firstName, "a first name");
        }

        @Override
        public String toString() {
            return "NamedPerson";
        }
    }

    /** A person known by last and first name in one; never shows it. */
    record FullNamePerson(String fullName) implements Recipient {
        public FullNamePerson {
            Characters.requireWritten(fullName, "a full name");
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
}
