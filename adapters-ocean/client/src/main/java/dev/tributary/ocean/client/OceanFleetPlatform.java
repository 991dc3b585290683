package dev.tributary.ocean.client;

import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StatusTable;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.draft.FieldLimits;
import java.time.Clock;
import java.util.concurrent.CompletionStage;

/** Océan, over HTTP. Stages complete on the one thread that serves all its connections: whoever is told must be quick. */
final class OceanFleetPlatform implements FleetPlatform, AutoCloseable {

    private final MissionWriter writer;
    private final Judge judge;
    private final StatusTable statusTable;
    private final StatusReader statusReader;
    private final OceanCalls calls;
    private final FieldLimits limits;

    OceanFleetPlatform(OceanSettings settings, OceanProfile profile, Clock clock, Telemetry telemetry) {
        OceanHttp http = new OceanHttp(settings, clock, telemetry);
        LoginDesk desk = new LoginDesk(http, settings, clock, telemetry);
        this.writer = new MissionWriter(profile, settings.customer());
        this.judge = new Judge(profile, clock);
        this.statusTable = new ProfileTable(profile);
        this.statusReader = new StatusReader(statusTable, judge);
        this.calls = new OceanCalls(http, new Session(desk::logIn, clock), settings);
        this.limits = profile.fieldLimits().limits();
    }

    @Override
    public CompletionStage<Outcome> create(Mission mission) {
        return change(writer.content(OceanCall.CREATE, mission));
    }

    @Override
    public CompletionStage<Outcome> modify(Mission mission) {
        return change(writer.content(OceanCall.MODIFY, mission));
    }

    @Override
    public CompletionStage<Outcome> delete(MissionKey mission) {
        return change(writer.deletion(mission));
    }

    @Override
    public CompletionStage<StatusReading> readStatus(MissionKey mission) {
        return calls.make(writer.statusRead(mission), statusReader::read);
    }

    @Override
    public StatusTable statusTable() {
        return statusTable;
    }

    @Override
    public FieldLimits limits() {
        return limits;
    }

    private CompletionStage<Outcome> change(OceanRequest request) {
        return calls.make(request, reply -> judge.outcome(request.call(), reply));
    }

    @Override
    public void close() {
        calls.close();
    }
}
