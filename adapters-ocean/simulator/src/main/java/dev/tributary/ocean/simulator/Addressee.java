package dev.tributary.ocean.simulator;

import java.util.Map;
import java.util.Optional;

/** Who gets a mission: the vehicle where one is named, else the person. */
record Addressee(Kind kind, String name) {

    enum Kind {
        VEHICLE,
        PERSON
    }

    static Optional<Addressee> in(Map<String, String> values) {
        String vehicle = MissionParameter.VEHICLE.in(values);
        if (!vehicle.isBlank()) {
            return Optional.of(new Addressee(Kind.VEHICLE, vehicle));
        }
        return person(values).map(name -> new Addressee(Kind.PERSON, name));
    }

    private static Optional<String> person(Map<String, String> values) {
        String last = MissionParameter.LAST_NAME.in(values);
        String first = MissionParameter.FIRST_NAME.in(values);
        if (!last.isBlank() && !first.isBlank()) {
            return Optional.of(last + " " + first);
        }
        return Optional.of(MissionParameter.FULL_NAME.in(values)).filter(name -> !name.isBlank());
    }

    OceanMessage unknown() {
        return kind == Kind.VEHICLE ? OceanMessage.UNKNOWN_VEHICLE : OceanMessage.UNKNOWN_PERSON;
    }

    @Override
    public String toString() {
        return "Addressee[" + kind + "]";
    }
}
