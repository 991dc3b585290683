package dev.tributary.embedded;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts into French what parts tell in English; details that only they know follow in English. */
final class FailureWords {

    private final @Nullable Path profile;

    /** @param profile null for the shipped one */
    FailureWords(@Nullable Path profile) {
        this.profile = profile;
    }

    static Text ofStore(StoreFailure failure) {
        return new Text(String.valueOf(failure.getMessage()), failure.inFrench());
    }

    Text ofProfile(RuntimeException failure) {
        String told = String.valueOf(failure.getMessage());
        String file = profile == null ? "livré" : profile.toString();
        String french =
                "Le profil Océan " + file + " ne peut pas servir. Corrigez-le, ou laissez ocean.profile vide pour"
                        + " le profil livré ; docs/ocean-profile.md explique chaque clé.";
        return new Text(told, french + " Détail, en anglais : " + told);
    }
}
