package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that another gateway has claimed: its business, unless it never ends. */
final class ForeignClaims {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Instant> since = new HashMap<>();

    ForeignClaims(InstantSource clock) {
        this.clock = clock;
    }

    /** Those among them that were not there before. */
    List<Claim> fresh(List<Claim> there) {
        since.keySet()
                .retainAll(there.stream().map(claim -> claim.place().name()).toList());
        return there.stream()
                .filter(claim -> since.putIfAbsent(claim.place().name(), clock.instant()) == null)
                .toList();
    }

    /** What an operator has to see to. */
    Optional<Text> trouble() {
        Instant old = clock.instant().minus(PATIENCE);
        return since.entrySet().stream()
                .filter(claim -> claim.getValue().isBefore(old))
                .map(claim -> FileNames.shown(claim.getKey()))
                .sorted()
                .findFirst()
                .map(ForeignClaims::left);
    }

    private static Text left(String name) {
        return new Text(
                "another gateway claimed a file more than an hour ago and has not finished it: " + name
                        + "; if that gateway is gone, move the file from .claimed back to the inbox under its name after"
                        + " the ~",
                "une autre passerelle a pris un fichier il y a plus d'une heure et ne l'a pas terminé : " + name
                        + " ; si cette passerelle n'existe plus, remettez le fichier de .claimed dans inbox sous son nom"
                        + " après le ~");
    }
}
