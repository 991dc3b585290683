package dev.tributary.ocean.client;

import dev.tributary.domain.Comment;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** From a mission to what travels. A person is told only where there is no vehicle, and in one way only. */
@Mapper
interface MissionMapping {

    @Mapping(target = "customerId", source = "customer")
    @Mapping(target = "idMission", source = "id")
    @Mapping(target = "jourHeureInter", source = "schedule.interventionAt", qualifiedByName = "intervention")
    @Mapping(target = "jourHeurePeremp", source = "schedule.expiresAt", qualifiedByName = "expiry")
    @Mapping(target = "typeMission", source = "type", defaultValue = "")
    @Mapping(target = "nomVeh", source = "recipient", qualifiedByName = "vehicle")
    @Mapping(target = "nomIndi", source = "recipient", qualifiedByName = "lastName")
    @Mapping(target = "prenomIndi", source = "recipient", qualifiedByName = "firstName")
    @Mapping(target = "nomPrenom", source = "recipient", qualifiedByName = "fullName")
    @Mapping(target = "commentaire", source = "comment", defaultValue = "")
    @Mapping(target = "adrRefCli", source = "destination.reference", defaultValue = "")
    @Mapping(target = "rue", source = "destination.street", defaultValue = "")
    @Mapping(target = "codPost", source = "destination.postalCode", defaultValue = "")
    @Mapping(target = "ville", source = "destination.city", defaultValue = "")
    @Mapping(target = "aEnvoyer", source = "dispatch")
    @Mapping(target = "longitude", source = "destination.coordinates.longitude")
    @Mapping(target = "latitude", source = "destination.coordinates.latitude")
    WireMission toWire(Mission mission, @Context DatePatterns patterns);

    default @Nullable Long number(@Nullable CustomerId customer) {
        return customer == null ? null : customer.value();
    }

    default String text(MissionId id) {
        return id.value();
    }

    default @Nullable String text(@Nullable MissionType type) {
        return type == null ? null : type.value();
    }

    default @Nullable String text(@Nullable Comment comment) {
        return comment == null ? null : comment.value();
    }

    default boolean toBeSent(Dispatch dispatch) {
        return dispatch == Dispatch.SEND;
    }

    @Named("intervention")
    default @Nullable String intervention(@Nullable Instant at, @Context DatePatterns patterns) {
        return at == null ? null : patterns.intervention().format(at);
    }

    @Named("expiry")
    default @Nullable String expiry(@Nullable Instant at, @Context DatePatterns patterns) {
        return at == null ? null : patterns.expiry().format(at);
    }

    @Named("vehicle")
    default String vehicle(Recipient recipient) {
        return recipient.fold(Recipient.Vehicle::name, person -> "", person -> "");
    }

    @Named("lastName")
    default String lastName(Recipient recipient) {
        return recipient.fold(vehicle -> "", Recipient.NamedPerson::lastName, person -> "");
    }

    @Named("firstName")
    default String firstName(Recipient recipient) {
        return recipient.fold(vehicle -> "", Recipient.NamedPerson::firstName, person -> "");
    }

    @Named("fullName")
    default String fullName(Recipient recipient) {
        return recipient.fold(vehicle -> "", person -> "", Recipient.FullNamePerson::fullName);
    }
}
