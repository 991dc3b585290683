package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.connector.host.feedback.Feedback;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.domain.Partner;
import java.util.concurrent.Executor;

/** Makes desks by the rules of one connector. */
record Desks(Missions missions, DeskRules rules, Feedback feedback, Door door, Executor patching) {

    MissionDesk own() {
        return desk(rules);
    }

    MissionDesk of(String partner) {
        return desk(rules.of(new Partner(partner)));
    }

    MissionDesk shared() {
        return desk(rules.shared());
    }

    HostState state() {
        return new HostState(feedback, door);
    }

    System.Logger logger() {
        return feedback.surroundings().logger();
    }

    private MissionDesk desk(DeskRules kept) {
        return new MissionsDesk(this, kept);
    }
}
