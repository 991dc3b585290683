package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.Nearest;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** Finds variables that begin like those of a section and bear the name of no setting: most likely misspelt. */
final class StrayVariables {

    private StrayVariables() {}

    static List<SettingsFault> among(Variables variables) {
        return sections()
                .flatMap(variables::strayBelow)
                .distinct()
                .map(name -> fault(name, variables))
                .toList();
    }

    private static Stream<String> sections() {
        Stream<String> groups = ProgramSettings.declared().stream()
                .filter(setting -> setting.kind() == Setting.Kind.GROUP)
                .map(Setting::name);
        return Stream.concat(groups, Stream.of(ProgramSettings.CONNECTORS));
    }

    private static SettingsFault fault(String name, Variables variables) {
        String english = "no setting has this variable";
        String french = "aucun réglage n'a cette variable";
        Text text = Nearest.to(name, variables.asked())
                .map(near -> new Text(
                        english + "; did you mean '" + near + "'?", french + " ; vouliez-vous dire « " + near + " » ?"))
                .orElse(new Text(english, french));
        return new SettingsFault("setting-unknown", "", new Where.InEnvironment(name), text);
    }
}
