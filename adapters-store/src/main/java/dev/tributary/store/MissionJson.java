package dev.tributary.store;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import org.jspecify.annotations.Nullable;

/** A mission as JSON. */
final class MissionJson {

    private MissionJson() {}

    static void write(JsonOutput json, Mission mission) {
        CustomerId customer = mission.customer();
        if (customer != null) {
            json.number("customerId", customer.value());
        }
        MissionType type = mission.type();
        json.text("type", type == null ? null : type.value())
                .time("interventionAt", mission.schedule().interventionAt())
                .time("expiresAt", mission.schedule().expiresAt());
        writeRecipient(json, mission.recipient());
        writeDestination(json, mission.destination());
        Comment comment = mission.comment();
        json.text("comment", comment == null ? null : comment.value()).name("dispatch", mission.dispatch());
    }

    private static void writeRecipient(JsonOutput json, Recipient recipient) {
        recipient.fold(
                vehicle -> json.text("vehicle", vehicle.name()),
                person -> json.text("lastName", person.lastName()).text("firstName", person.firstName()),
                person -> json.text("fullName", person.fullName()));
    }

    private static void writeDestination(JsonOutput json, Destination destination) {
        json.text("reference", destination.reference())
                .text("street", destination.street())
                .text("postalCode", destination.postalCode())
                .text("city", destination.city());
        Coordinates coordinates = destination.coordinates();
        if (coordinates != null) {
            json.degrees("latitude", coordinates.latitude()).degrees("longitude", coordinates.longitude());
        }
    }

    static Mission read(JsonFields json, MissionId id) {
        Long customer = json.numberOrNull("customerId");
        String type = json.textOrNull("type");
        String comment = json.textOrNull("comment");
        return new Mission(
                id,
                customer == null ? null : new CustomerId(customer),
                type == null ? null : new MissionType(type),
                new Schedule(json.timeOrNull("interventionAt"), json.timeOrNull("expiresAt")),
                readRecipient(json),
                readDestination(json),
                comment == null ? null : new Comment(comment),
                json.name("dispatch", Dispatch.class));
    }

    private static Recipient readRecipient(JsonFields json) {
        if (json.has("vehicle")) {
            return new Recipient.Vehicle(json.text("vehicle"));
        }
        if (json.has("fullName")) {
            return new Recipient.FullNamePerson(json.text("fullName"));
        }
        return new Recipient.NamedPerson(json.text("lastName"), json.text("firstName"));
    }

    private static Destination readDestination(JsonFields json) {
        return new Destination(
                json.textOrNull("reference"),
                json.textOrNull("street"),
                json.textOrNull("postalCode"),
                json.textOrNull("city"),
                readCoordinates(json));
    }

    private static @Nullable Coordinates readCoordinates(JsonFields json) {
        return json.has("latitude") ? new Coordinates(json.degrees("latitude"), json.degrees("longitude")) : null;
    }
}
