package dev.tributary.domain.draft;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that a mission would be written with. */
final class MissionFields {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    MissionFields(Mission mission) {
        CustomerId customer = mission.customer();
        MissionType type = mission.type();
        Comment comment = mission.comment();
        put(Field.ID, mission.id());
        put(Field.CUSTOMER_ID, customer);
        put(Field.TYPE, type == null ? null : type.value());
        put(Field.INTERVENTION_AT, mission.schedule().interventionAt());
        put(Field.EXPIRES_AT, mission.schedule().expiresAt());
        put(mission.recipient());
        put(mission.destination());
        put(Field.COMMENT, comment == null ? null : comment.value());
        put(Field.DISPATCH, mission.dispatch());
    }

    Map<Field, String> byField() {
        return texts;
    }

    private void put(Recipient recipient) {
        recipient.fold(
                vehicle -> put(Field.VEHICLE, vehicle.name()),
                person -> put(Field.LAST_NAME, person.lastName()).put(Field.FIRST_NAME, person.firstName()),
                person -> put(Field.FULL_NAME, person.fullName()));
    }

    private void put(Destination destination) {
        put(Field.REFERENCE, destination.reference());
        put(Field.STREET, destination.street());
        put(Field.POSTAL_CODE, destination.postalCode());
        put(Field.CITY, destination.city());
        Coordinates point = destination.coordinates();
        if (point != null) {
            put(Field.LATITUDE, DegreesText.of(point.latitude()));
            put(Field.LONGITUDE, DegreesText.of(point.longitude()));
        }
    }

    private MissionFields put(Field field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
        return this;
    }
}
