package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a declaration of settings must keep. */
final class SettingRules {

    static final Set<String> COMMON = Set.of(
            "type",
            "enabled",
            "partner",
            "id-prefix",
            "time-zone",
            "on-existing",
            "language",
            "mapping",
            "charset",
            "delimiter",
            "postcodes",
            "expect");

    private SettingRules() {}

    static void assertDeclared(String path, List<Setting> settings) {
        Set<String> names = new HashSet<>();
        for (Setting setting : settings) {
            String name = path + setting.name();
            assertTrue(setting.name().matches("[a-z][a-z0-9-]*"), () -> name + " is lower case with hyphens");
            assertTrue(names.add(setting.name()), () -> name + " is declared once");
            assertFalse(path.isEmpty() && COMMON.contains(name), () -> name + " is a setting that every connector has");
            assertText(name, setting.description());
            assertKind(name, setting);
            assertDeclared(name + ".", setting.fields());
        }
    }

    private static void assertKind(String name, Setting setting) {
        assertEquals(
                setting.kind() == Setting.Kind.CHOICE,
                !setting.choices().isEmpty(),
                () -> name + " has choices if it is one");
        String usual = setting.defaultValue();
        if (usual != null) {
            assertDoesNotThrow(() -> DeclaredSettings.read(setting, usual), () -> "the default of " + name);
            assertFalse(setting.required(), () -> name + " has a default, so it need not be required");
            assertTrue(
                    setting.choices().isEmpty() || setting.choices().contains(usual),
                    () -> "the default of " + name + " is one of its choices");
        }
    }

    static void assertText(String what, Text text) {
        assertFalse(text.english().isBlank(), () -> what + " has a text in English");
        assertFalse(text.french().isBlank(), () -> what + " has a text in French");
    }
}
