package dev.tributary.connector.host;

import dev.tributary.application.intake.Scope;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Settings;
import dev.tributary.domain.Partner;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connector that can be made: its settings are sound. */
record ConnectorPlan(String name, FoundProvider found, Settings settings) {

    String type() {
        return found.kind().type();
    }

    ConnectorProvider provider() {
        return found.provider();
    }

    boolean isEnabled() {
        return settings.flag(CommonSettings.ENABLED);
    }

    Partner partner() {
        return new Partner(settings.text(CommonSettings.PARTNER));
    }

    /** Null where no document is expected at a certain time. */
    @Nullable
    Expectation expectation() {
        return Expectation.of(settings);
    }

    DeskRules deskRules() {
        return new DeskRules(
                name,
                partner(),
                new Scope(partner()),
                new IdPrefix(settings.text(CommonSettings.ID_PREFIX)),
                settings.optionalText(CommonSettings.TIME_ZONE).map(ZoneId::of).orElse(null),
                OnExisting.valueOf(settings.text(CommonSettings.ON_EXISTING).toUpperCase(Locale.ROOT)));
    }
}
