package dev.tributary.ocean.simulator;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every parameter of the four mission calls, under Océan's name. */
enum MissionParameter {
    CUSTOMER("customerId", ParameterType.WHOLE_NUMBER),
    ID("idMission", ParameterType.TEXT),
    INTERVENTION("jourHeureInter", ParameterType.DATE),
    EXPIRY("jourHeurePeremp", ParameterType.DATE),
    TYPE("typeMission", ParameterType.TEXT),
    VEHICLE("nomVeh", ParameterType.TEXT),
    LAST_NAME("nomIndi", ParameterType.TEXT),
    FIRST_NAME("prenomIndi", ParameterType.TEXT),
    FULL_NAME("nomPrenom", ParameterType.TEXT),
    COMMENT("commentaire", ParameterType.TEXT),
    REFERENCE("adrRefCli", ParameterType.TEXT),
    STREET("rue", ParameterType.TEXT),
    POSTAL_CODE("codPost", ParameterType.TEXT),
    CITY("ville", ParameterType.TEXT),
    SEND("aEnvoyer", ParameterType.BOOLEAN),
    LONGITUDE("longitude", ParameterType.DECIMAL),
    LATITUDE("latitude", ParameterType.DECIMAL);

    private static final Map<String, MissionParameter> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(MissionParameter::wireName, Function.identity()));

    private final String wireName;
    private final ParameterType type;

    MissionParameter(String wireName, ParameterType type) {
        this.wireName = wireName;
        this.type = type;
    }

    String wireName() {
        return wireName;
    }

    ParameterType type() {
        return type;
    }

    /** What was given, or an empty text. */
    String in(Map<String, String> values) {
        return values.getOrDefault(wireName, "");
    }

    boolean isIn(Map<String, String> values) {
        return values.containsKey(wireName);
    }

    boolean belongsTo(Operation operation) {
        return operation.carriesContent() || this == CUSTOMER || this == ID;
    }

    static Optional<MissionParameter> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
