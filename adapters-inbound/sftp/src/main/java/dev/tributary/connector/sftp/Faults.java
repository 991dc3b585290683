package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with settings, so that all of it is told at once. */
final class Faults {

    private static final int HIGHEST_PORT = 65_535;

    private final Settings settings;
    private final Map<String, Text> faults = new LinkedHashMap<>();

    Faults(Settings settings) {
        this.settings = settings;
    }

    void add(String setting, Text fault) {
        faults.putIfAbsent(setting, fault);
    }

    void addAll(ConnectorException told) {
        told.faults().forEach(this::add);
    }

    void missing(String setting, String mode) {
        if (!settings.has(setting)) {
            add(setting, missingIn(mode));
        }
    }

    static Text missingIn(String mode) {
        return new Text("must be given with mode: " + mode, "doit être donné avec mode: " + mode);
    }

    /** A setting that has its default may have been given or not: it does no harm. */
    void foreign(List<Setting> ofTheOther, String mode) {
        for (Setting setting : ofTheOther) {
            if (settings.has(setting.name()) && !isDefault(setting)) {
                add(
                        setting.name(),
                        new Text(
                                "has no meaning with mode: " + mode + ", remove it",
                                "n'a pas de sens avec mode: " + mode + ", retirez-le"));
            }
        }
    }

    private boolean isDefault(Setting setting) {
        String usual = setting.defaultValue();
        return usual != null
                && switch (setting.kind()) {
                    case TEXT, CHOICE -> settings.text(setting.name()).equals(usual);
                    case FLAG -> settings.flag(setting.name()) == Boolean.parseBoolean(usual);
                    case INTEGER -> settings.integer(setting.name()) == Integer.parseInt(usual);
                    case DURATION -> settings.duration(setting.name()).equals(Durations.of(usual));
                    case PATH -> settings.path(setting.name()).endsWith(usual);
                    default -> false;
                };
    }

    void port() {
        if (settings.has(Names.PORT)) {
            int port = settings.integer(Names.PORT);
            if (port < 0 || port > HIGHEST_PORT) {
                add(
                        Names.PORT,
                        new Text(
                                port + " is no port: give a number from 1 to " + HIGHEST_PORT,
                                port + " n'est pas un port : donnez un nombre de 1 à " + HIGHEST_PORT));
            }
        }
    }

    void atLeast(String setting, Duration least) {
        if (settings.duration(setting).compareTo(least) < 0) {
            String shown = least.toMillis() + "ms";
            add(setting, new Text("must be at least " + shown, "doit être d'au moins " + shown));
        }
    }

    void atLeastOne(String setting) {
        if (settings.integer(setting) < 1) {
            add(setting, new Text("must be at least 1", "doit être au moins 1"));
        }
    }

    void tell() {
        if (!faults.isEmpty()) {
            throw new ConnectorException(faults);
        }
    }
}
