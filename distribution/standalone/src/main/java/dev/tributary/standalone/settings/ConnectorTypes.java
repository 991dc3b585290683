package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of connectors that settings may name. */
public interface ConnectorTypes extends AutoCloseable {

    /** Looks for them. */
    @FunctionalInterface
    interface Search {
        /**
         * Those that lie beside the program, and in a directory.
         *
         * @param directory that holds further connectors; null for none
         */
        ConnectorTypes in(@Nullable Path directory);
    }

    /** What a connector of this type takes, with what every connector takes; empty where there is no such type. */
    Optional<List<Setting>> settingsOf(String type);

    /**
     * What is wrong with the connectors, their paths beginning with {@code connectors}.
     *
     * @param connectors as written; null for none
     * @param start where relative paths in them start from
     */
    List<SettingFault> check(@Nullable Object connectors, Path start);

    /** Once nothing more is asked. */
    @Override
    default void close() {}
}
