package dev.tributary.connector.formats;

import dev.tributary.connector.spi.MissionField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that are known without a mapping, under either of their names. */
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
    /** What to do with the mission: beside its content, not part of it. */
    ACTION("action", "action", null);

    private final String columnName;
    private final String oceanName;
    private final @Nullable MissionField field;

    StandardColumn(String columnName, String oceanName, @Nullable MissionField field) {
        this.columnName = columnName;
        this.oceanName = oceanName;
        this.field = field;
    }

    /** Tributary's name. */
    public String columnName() {
        return columnName;
    }

    /** The name that Océan's own documentation uses. */
    public String oceanName() {
        return oceanName;
    }

    /** The field of a mission it holds; empty for the action. */
    public Optional<MissionField> field() {
        return Optional.ofNullable(field);
    }

    /** The JSON pointer of what it holds. */
    public String path() {
        return field == null ? "/" + columnName : field.path();
    }

    /** Whether a name in a header, however it is written, is a standard one. */
    public static boolean isKnown(String written) {
        String key = HeaderName.key(written);
        return Stream.of(values())
                .anyMatch(column -> HeaderName.key(column.columnName).equals(key)
                        || HeaderName.key(column.oceanName).equals(key));
    }
}
