package dev.tributary.ocean.client;

import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.FleetPlatformContract;
import dev.tributary.application.platform.PlatformRig;
import dev.tributary.application.platform.Trouble;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

class OceanContractTest implements FleetPlatformContract, PlatformRig {

    private final TestOcean ocean = new TestOcean();
    private final OceanFleetPlatform client = new OceanFleetPlatform(
            OceanSettings.of(ocean.url(), "client", new Password("s3cr3t")),
            ProfileReader.read(null),
            new ManualClock(),
            Telemetry.NONE);

    @AfterEach
    void closeBoth() {
        client.close();
        ocean.close();
    }

    @Override
    public FleetPlatform platform() {
        return client;
    }

    @Override
    public PlatformRig rig() {
        return this;
    }

    @Override
    public void meet(Operation operation, Trouble trouble) {
        OceanCall call = operation == Operation.READ_STATUS ? OceanCall.STATUS : OceanCall.valueOf(operation.name());
        switch (trouble) {
            case REFUSAL ->
                ocean.next(
                        call,
                        Response.json(400, "[{\"oceanStatus\": \"badParameters\", \"message\": \"Date invalide\"}]"));
            case THROTTLE -> ocean.next(call, Response.message(429, "Trop de requêtes"));
            case DENIAL -> ocean.next(call, Response.message(403, "Accès interdit"));
            case OUTAGE -> ocean.next(call, Response.page(404));
            case LOST_CALL ->
                ocean.next(call, (request, body) -> request.connection().close());
            case LOST_ANSWER ->
                ocean.next(call, (request, body) -> {
                    ocean.act(request, body);
                    answerHalf(request);
                });
            case RIDDLE -> ocean.next(call, Response.message(200, "Bonjour"));
        }
    }

    private static void answerHalf(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Content-Length", "40")
                .write("{\"message\": \"La mission a")
                .onComplete(written -> request.connection().close());
    }

    @Override
    public void report(MissionKey mission, ProgressState state) {
        ocean.report(
                mission,
                switch (state) {
                    case SENT -> "ENVOYEE";
                    case RECEIVED -> "RECUE";
                    case READ -> "LUE";
                    case ACCEPTED -> "ACCEPTEE";
                    case STARTED -> "DEMARREE";
                    case DONE -> "TERMINEE";
                    case REFUSED -> "REFUSEE";
                    case DELETED -> "SUPPRIMEE";
                    case UNKNOWN, UNMAPPED -> throw new IllegalArgumentException("the field never reports " + state);
                });
    }

    @Override
    public void fallSilent() {
        ocean.fallSilent();
    }

    @Override
    public void speak() {
        ocean.speak();
    }

    @Override
    public Map<MissionKey, Mission> missions() {
        return Map.copyOf(ocean.missions());
    }
}
