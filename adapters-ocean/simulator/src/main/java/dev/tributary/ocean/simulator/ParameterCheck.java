package dev.tributary.ocean.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds everything that is wrong with the parameters of a call, as far as the call alone can tell. */
final class ParameterCheck {

    private final OpenQuestions openQuestions;
    private final boolean customerRequired;

    ParameterCheck(OpenQuestions openQuestions, OceanAccount account) {
        this.openQuestions = openQuestions;
        this.customerRequired = account.customers().size() > 1;
    }

    List<String> violations(Operation operation, Map<String, String> values) {
        List<String> found = new ArrayList<>();
        values.forEach((name, value) -> single(operation, name, value).ifPresent(found::add));
        if (MissionParameter.ID.in(values).isBlank()) {
            found.add("idMission est obligatoire");
        }
        if (customerRequired && !MissionParameter.CUSTOMER.isIn(values)) {
            found.add("customerId est obligatoire pour un utilisateur multi-clients");
        }
        if (found.isEmpty()) {
            point(values).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> single(Operation operation, String name, String value) {
        return MissionParameter.named(name)
                .filter(parameter -> parameter.belongsTo(operation))
                .map(parameter -> value(parameter, value))
                .orElseGet(() -> Optional.of("paramètre inconnu (" + name + ")"));
    }

    private Optional<String> value(MissionParameter parameter, String value) {
        if (parameter.type() == ParameterType.DATE) {
            DateNotation notation = notationOf(parameter);
            return notation.read(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(parameter.wireName() + " n'est pas une date " + notation.shown());
        }
        return parameter.type().fits(value)
                ? Optional.empty()
                : Optional.of(parameter.wireName() + " n'est pas du type attendu");
    }

    private DateNotation notationOf(MissionParameter parameter) {
        return parameter == MissionParameter.EXPIRY ? openQuestions.expiryNotation() : DateNotation.WITH_SPACE;
    }

    private static Optional<String> point(Map<String, String> values) {
        boolean longitude = MissionParameter.LONGITUDE.isIn(values);
        if (longitude != MissionParameter.LATITUDE.isIn(values)) {
            return Optional.of("longitude et latitude vont ensemble");
        }
        return longitude
                ? place(MissionParameter.LONGITUDE.in(values), MissionParameter.LATITUDE.in(values))
                : Optional.empty();
    }

    private static Optional<String> place(String longitude, String latitude) {
        double east = Double.parseDouble(longitude);
        double north = Double.parseDouble(latitude);
        if (Math.abs(east) > 180 || Math.abs(north) > 90) {
            return Optional.of("longitude ou latitude hors limites");
        }
        return east == 0 && north == 0 ? Optional.of("longitude et latitude sont nulles") : Optional.empty();
    }
}
