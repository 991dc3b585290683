package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Text;
import dev.tributary.ocean.simulator.FieldStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What Océan tells of a mission whatever its driver does, so that every progress can be seen.
 *
 * @param id the mission
 * @param progress what it comes to
 * @param why for the table of remarks
 */
record ToldStatus(String id, ProgressState progress, String code, String label, Text why) {

    static final List<ToldStatus> ALL = List.of(
            of("LIV-2026-00203", FieldStatus.SENT, new Text("its screen is switched off", "son terminal est éteint")),
            of(
                    "ENL-2026-00202",
                    FieldStatus.RECEIVED,
                    new Text("nobody opens it on its screen", "personne ne l'ouvre sur son terminal")),
            of(
                    "REP-2026-00205",
                    FieldStatus.READ,
                    new Text("its driver reads it and does not answer", "son chauffeur la lit et ne répond pas")),
            of(
                    "LIV-2026-00201",
                    FieldStatus.DELETED,
                    new Text("a dispatcher removed it at Océan", "un répartiteur l'a supprimée chez Océan")),
            new ToldStatus(
                    "INS-2026-00255",
                    ProgressState.UNMAPPED,
                    "SUR_SITE",
                    "Sur site",
                    new Text(
                            "Océan tells a status that the profile has no row for",
                            "Océan en donne un statut pour lequel le profil n'a pas de ligne")));

    static final Map<String, ProgressState> BY_MISSION =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ToldStatus::id, ToldStatus::progress));

    private static ToldStatus of(String id, FieldStatus status, Text why) {
        return new ToldStatus(id, ProgressState.valueOf(status.name()), status.code(), status.label(), why);
    }
}
