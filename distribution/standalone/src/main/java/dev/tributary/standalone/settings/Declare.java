package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Setting.Kind;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** Short ways to declare settings, their texts in English and French. */
final class Declare {

    private Declare() {}

    static Setting text(String name, String english, String french) {
        return Setting.of(name, Kind.TEXT, new Text(english, french));
    }

    static Setting secret(String name, String english, String french) {
        return Setting.of(name, Kind.SECRET, new Text(english, french));
    }

    static Setting integer(String name, String english, String french) {
        return Setting.of(name, Kind.INTEGER, new Text(english, french));
    }

    static Setting duration(String name, String english, String french) {
        return Setting.of(name, Kind.DURATION, new Text(english, french));
    }

    static Setting group(String name, List<Setting> fields, String english, String french) {
        return Setting.group(name, fields, new Text(english, french));
    }
}
