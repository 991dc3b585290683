package dev.tributary.ocean.simulator;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steers and shows the simulator from outside its process, under {@code /simulator}. */
final class ControlRoutes {

    private final FaultControl faultControl;
    private final LedgerControl ledgerControl;
    private final TokenDesk tokens;
    private final Supplier<List<SimulatedMission>> missions;

    ControlRoutes(Faults faults, Ledger ledger, TokenDesk tokens, Supplier<List<SimulatedMission>> missions) {
        this.faultControl = new FaultControl(faults);
        this.ledgerControl = new LedgerControl(ledger);
        this.tokens = tokens;
        this.missions = missions;
    }

    void mount(Router router) {
        faultControl.mount(router);
        ledgerControl.mount(router);
        router.get("/simulator/missions")
                .handler(
                        context -> answer(context, missionList(context.request().getParam("idMission"))));
        router.delete("/simulator/tokens").handler(context -> answer(context, revokeTokens()));
    }

    static void answer(RoutingContext context, Answer answer) {
        AnswerWriter.write(context.request(), answer, AnswerFate.SENT);
    }

    private Answer missionList(@Nullable String idMission) {
        List<SimulatedMission> wanted = missions.get().stream()
                .filter(mission -> idMission == null || idMission.equals(mission.idMission()))
                .toList();
        return Answer.json(200, new ControlDocuments.MissionList(wanted));
    }

    private Answer revokeTokens() {
        tokens.revokeAll();
        return Answer.nothing(204);
    }
}
