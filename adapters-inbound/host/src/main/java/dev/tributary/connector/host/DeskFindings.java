package dev.tributary.connector.host;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;

/** What a desk itself finds wrong. */
final class DeskFindings {

    static final Finding ID_UNKNOWN = new Finding(
            MissionField.ID.path(),
            "id-unknown",
            new Text(
                    "no mission has this id: create it first, or correct the id",
                    "aucune mission n'a cet identifiant : créez-la d'abord, ou corrigez l'identifiant"));

    static final Finding ID_CHANGED = new Finding(
            MissionField.ID.path(),
            "id-changed",
            new Text(
                    "the id of a mission cannot change: leave it as it is, or create another mission",
                    "l'identifiant d'une mission ne peut pas changer : laissez-le tel quel, ou créez une autre mission"));

    private DeskFindings() {}
}
