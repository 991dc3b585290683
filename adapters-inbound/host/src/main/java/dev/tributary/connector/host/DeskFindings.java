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

    /** Too long with what the connector puts before it, which its sender does not see. */
    static Finding idTooLong(int length, int prefix, int limit) {
        return new Finding(
                MissionField.ID.path(),
                "too-long",
                new Text(
                        "Id has " + length + " characters, of which " + (limit - prefix) + " fit: the gateway puts "
                                + prefix + " of its own before them, and " + limit + " is the most in all. Shorten it.",
                        "Identifiant : " + length + " caractères, pour " + (limit - prefix)
                                + " au plus : la passerelle en met " + prefix + " devant, et le total est limité à "
                                + limit
                                + ". Raccourcissez l'identifiant."));
    }

    private DeskFindings() {}
}
