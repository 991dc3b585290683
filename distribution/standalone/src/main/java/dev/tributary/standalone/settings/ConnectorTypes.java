package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Setting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of connectors that settings may name. */
public interface ConnectorTypes {

    /** What a connector of this type takes, with what every connector takes; empty where there is no such type. */
    Optional<List<Setting>> settingsOf(String type);

    /**
     * What is wrong with the connectors, their paths beginning with {@code connectors}.
     *
     * @param connectors as written; null for none
     */
    List<SettingFault> check(@Nullable Object connectors);
}
