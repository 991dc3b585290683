package dev.tributary.ocean.simulator;

import java.security.SecureRandom;
import java.util.List;

/** Everything in a simulator that does not know HTTP. */
record SimulatorParts(
        OceanPlatform platform,
        MissionBoard board,
        StatusDesk statusDesk,
        TokenDesk tokens,
        Faults faults,
        Ledger ledger,
        CallIntake intake) {

    static SimulatorParts of(SimulatorSettings settings) {
        OpenQuestions openQuestions = settings.openQuestions();
        MissionBoard board = new MissionBoard();
        TokenDesk tokens = new TokenDesk(settings.clock(), settings.account().tokenLifetime(), new SecureRandom());
        Timeline timeline = new Timeline(settings.staff(), settings.seed());
        StatusDesk statusDesk = new StatusDesk(board, timeline, openQuestions.onDeleted(), settings.clock());
        return new SimulatorParts(
                new OceanPlatform(settings, tokens, board, statusDesk),
                board,
                statusDesk,
                tokens,
                new Faults(settings.seed()),
                new Ledger(settings.recording(), board, settings.clock()),
                new CallIntake(openQuestions.encodings()));
    }

    List<SimulatedMission> missions() {
        return board.all().stream()
                .map(mission -> SimulatedMission.of(mission, statusDesk.report(mission)))
                .toList();
    }
}
