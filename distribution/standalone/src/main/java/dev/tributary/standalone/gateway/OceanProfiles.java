package dev.tributary.standalone.gateway;

import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.StartFailure;
import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import dev.tributary.standalone.settings.ProfileCheck;
import java.nio.file.Path;
import java.util.Optional;

/** Has profiles read as a start would read them, whatever else the settings say. */
public final class OceanProfiles implements ProfileCheck {

    @Override
    public Optional<Text> faultOf(Path profile) {
        try {
            Tributary.builder()
                    .ocean(ocean -> ocean.baseUrl("http://127.0.0.1/ocean")
                            .credentials("none", "none")
                            .profile(profile))
                    .store(Store.sqlite(Path.of("none.db")))
                    .check();
            return Optional.empty();
        } catch (StartFailure failure) {
            return Optional.of(failure.explanation());
        }
    }
}
