package dev.tributary.embedded;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts into French what parts tell in English; details that only they know follow in English. */
final class FailureWords {

    private final Path store;
    private final @Nullable Path profile;

    /** @param profile null for the shipped one */
    FailureWords(Path store, @Nullable Path profile) {
        this.store = store;
        this.profile = profile;
    }

    Text ofStore(StoreFailure failure) {
        String told = String.valueOf(failure.getMessage());
        return new Text(told, french(failure.kind()) + detail(told));
    }

    Text ofProfile(RuntimeException failure) {
        String told = String.valueOf(failure.getMessage());
        String file = profile == null ? "livré" : profile.toString();
        String french =
                "Le profil Océan " + file + " ne peut pas servir. Corrigez-le, ou laissez ocean.profile vide pour"
                        + " le profil livré ; docs/ocean-profile.md explique chaque clé.";
        return new Text(told, french + detail(told));
    }

    private static String detail(String told) {
        return " Détail, en anglais : " + told;
    }

    private String french(StoreFailure.Kind kind) {
        return switch (kind) {
            case IN_USE ->
                "La base " + store + " est utilisée par un autre programme. Arrêtez-le d'abord, ou donnez à celui-ci un"
                        + " autre fichier (store.url). Le verrou disparaît avec le processus qui le tient.";
            case CORRUPT ->
                "La base " + store
                        + " est endommagée. Arrêtez Tributary, mettez-la en lieu sûr avec les fichiers -wal et"
                        + " -shm, puis remettez la dernière sauvegarde à sa place, ou sauvez ce qui est lisible avec"
                        + " sqlite3 et .recover.";
            case FULL ->
                "Il n'y a plus de place sur le disque de la base " + store + ". Faites-y de la place, puis redémarrez.";
            case UNAVAILABLE ->
                "La base " + store + " ne peut pas servir. Son répertoire doit exister ou pouvoir être créé, et"
                        + " l'utilisateur de ce processus doit pouvoir y écrire.";
        };
    }
}
