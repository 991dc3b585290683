package dev.tributary.ocean.client;

import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import org.jspecify.annotations.Nullable;

/** Puts missions into requests, the way the profile says. */
final class MissionWriter {

    private final MissionMapping mapping = new MissionMappingImpl();
    private final OceanProfile profile;
    private final @Nullable CustomerId usualCustomer;

    MissionWriter(OceanProfile profile, @Nullable CustomerId usualCustomer) {
        this.profile = profile;
        this.usualCustomer = usualCustomer;
    }

    OceanRequest content(OceanCall call, Mission mission) {
        WireMission wire = mapping.toWire(addressed(mission), profile.datePatterns());
        return profile.requestEncoding().encode(call, wire.parameters(profile.emptyTexts()));
    }

    OceanRequest deletion(MissionKey mission) {
        return profile.requestEncoding().encode(OceanCall.DELETE, key(mission));
    }

    /** Always in the query: a GET has no body. */
    OceanRequest statusRead(MissionKey mission) {
        return RequestEncoding.QUERY.encode(OceanCall.STATUS, key(mission));
    }

    private Parameters key(MissionKey mission) {
        return new Parameters()
                .number("customerId", mapping.number(customerOf(mission.customer())))
                .text("idMission", mission.id().value());
    }

    private Mission addressed(Mission mission) {
        return new Mission(
                mission.id(),
                customerOf(mission.customer()),
                mission.type(),
                mission.schedule(),
                mission.recipient(),
                mission.destination(),
                mission.comment(),
                mission.dispatch());
    }

    private @Nullable CustomerId customerOf(@Nullable CustomerId named) {
        return named == null ? usualCustomer : named;
    }
}
