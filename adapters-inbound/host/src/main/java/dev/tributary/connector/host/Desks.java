package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.domain.Partner;

/** Makes desks by the rules of one connector. */
record Desks(Missions missions, DeskRules rules, Door door, System.Logger logger) {

    MissionDesk own() {
        return desk(rules);
    }

    MissionDesk of(String partner) {
        return desk(rules.of(new Partner(partner)));
    }

    MissionDesk shared() {
        return desk(rules.shared());
    }

    private MissionDesk desk(DeskRules kept) {
        return new MissionsDesk(missions, kept, door, logger);
    }
}
