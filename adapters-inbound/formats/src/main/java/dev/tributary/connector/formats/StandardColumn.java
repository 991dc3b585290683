package dev.tributary.connector.formats;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that are known without any mapping, under Tributary's names and under Océan's. */
public enum StandardColumn {
    ID("id", "idMission", MissionField.ID),
    CUSTOMER_ID("customerId", "customerId", MissionField.CUSTOMER_ID),
    INTERVENTION_AT("interventionAt", "jourHeureInter", MissionField.INTERVENTION_AT),
    EXPIRES_AT("expiresAt", "jourHeurePeremp", MissionField.EXPIRES_AT),
    TYPE("type", "typeMission", MissionField.TYPE),
    VEHICLE("vehicle", "nomVeh", MissionField.VEHICLE),
    LAST_NAME("lastName", "nomIndi", MissionField.LAST_NAME),
    FIRST_NAME("firstName", "prenomIndi", MissionField.FIRST_NAME),
    FULL_NAME("fullName", "nomPrenom", MissionField.FULL_NAME),
    COMMENT("comment", "commentaire", MissionField.COMMENT),
    REFERENCE("reference", "adrRefCli", MissionField.REFERENCE),
    STREET("street", "rue", MissionField.STREET),
    POSTAL_CODE("postalCode", "codPost", MissionField.POSTAL_CODE),
    CITY("city", "ville", MissionField.CITY),
    DISPATCH("dispatch", "aEnvoyer", MissionField.DISPATCH),
    LONGITUDE("longitude", "longitude", MissionField.LONGITUDE),
    LATITUDE("latitude", "latitude", MissionField.LATITUDE),
    /** What to do with the mission: no field of it. */
    ACTION("action", "action", null);

    /** Tributary's names, in order. */
    public static final List<String> NAMES =
            Stream.of(values()).map(StandardColumn::column).toList();

    /** Tributary's names, then those that Océan has for the same things. */
    public static final List<String> ALL_NAMES = Stream.concat(
                    NAMES.stream(), Stream.of(values()).map(StandardColumn::oceanName))
            .distinct()
            .toList();

    private static final Map<String, StandardColumn> BY_KEY = byKey();

    private final String column;
    private final String oceanName;
    private final @Nullable MissionField field;

    StandardColumn(String column, String oceanName, @Nullable MissionField field) {
        this.column = column;
        this.oceanName = oceanName;
        this.field = field;
    }

    /** The column that a header names under either set of names, however it is written. */
    public static Optional<StandardColumn> named(String header) {
        return Optional.ofNullable(BY_KEY.get(HeaderName.key(header)));
    }

    /** Tributary's name. */
    public String column() {
        return column;
    }

    public String oceanName() {
        return oceanName;
    }

    /** Empty for what is no field of a mission. */
    public Optional<MissionField> field() {
        return Optional.ofNullable(field);
    }

    /** The JSON pointer of what it holds. */
    public String path() {
        return field == null ? "/" + column : field.path();
    }

    /** Whether a header that names this column does so by a name that is Océan's alone. */
    public boolean isOceanName(String header) {
        return !oceanName.equals(column) && HeaderName.key(header).equals(HeaderName.key(oceanName));
    }

    /** What a draft says, one text for each column in order; to create or change it is what is done anyway, and not said. */
    public static List<String> cells(MissionDraft draft) {
        return Stream.of(values()).map(column -> column.cell(draft)).toList();
    }

    private String cell(MissionDraft draft) {
        if (field != null) {
            return draft.fields().getOrDefault(field, "");
        }
        return draft.action() == MissionDraft.Action.UPSERT
                ? ""
                : draft.action().name();
    }

    private static Map<String, StandardColumn> byKey() {
        Map<String, StandardColumn> byKey = new HashMap<>();
        for (StandardColumn column : values()) {
            byKey.put(HeaderName.key(column.column), column);
            byKey.put(HeaderName.key(column.oceanName), column);
        }
        return byKey;
    }
}
