package dev.tributary.connector.host;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.time.Duration;

/** The receipts for what cannot be decided now. */
final class Postponement {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    static final Receipt STOPPED = later(new Text(
            "the connector is stopped: offer this again after its next start",
            "le connecteur est arrêté : présentez ceci après son prochain démarrage"));

    private static final Receipt FULL = later(new Text(
            "the store's disk is full: make room, then offer this again",
            "le disque du stockage est plein : faites de la place, puis présentez ceci à nouveau"));
    private static final Receipt CORRUPT = later(new Text(
            "the store is damaged: restore it from a backup, then offer this again",
            "le stockage est endommagé : restaurez une sauvegarde, puis présentez ceci à nouveau"));
    private static final Receipt IN_USE = later(new Text(
            "another process uses the store: stop it, then offer this again",
            "un autre processus utilise le stockage : arrêtez-le, puis présentez ceci à nouveau"));
    private static final Receipt UNAVAILABLE = later(new Text(
            "the store cannot take in anything now: offer this again later",
            "le stockage ne peut rien accepter en ce moment : présentez ceci plus tard"));

    private Postponement() {}

    static Receipt of(StoreFailure failure) {
        return switch (failure.kind()) {
            case FULL -> FULL;
            case CORRUPT -> CORRUPT;
            case IN_USE -> IN_USE;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }

    private static Receipt later(Text reason) {
        return new Receipt.ComeBackLater(PAUSE, reason);
    }
}
