package dev.tributary.connector.host.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Setting.Kind;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingFaultTest {

    private static final Text ANY = new Text("any", "n'importe");

    private static final List<Setting> DECLARED = List.of(
            Setting.of("host", Kind.TEXT, ANY).mandatory(),
            Setting.of("password", Kind.SECRET, ANY),
            Setting.of("port", Kind.INTEGER, ANY),
            Setting.of("strict", Kind.FLAG, ANY),
            Setting.of("timeout", Kind.DURATION, ANY),
            Setting.choice("mode", List.of("poll", "serve"), ANY),
            Setting.of("names", Kind.TEXTS, ANY),
            Setting.of("keys", Kind.SECRETS, ANY),
            Setting.group("imap", List.of(Setting.of("user", Kind.TEXT, ANY)), ANY),
            Setting.groups("partners", List.of(Setting.of("folder", Kind.TEXT, ANY)), ANY));

    private static final List<Map<String, ?>> WRITTEN = List.of(
            Map.of("host", "h", "prot", 1),
            Map.of("host", "h", "Time_Out", "1s"),
            Map.of("host", "h", "unheard-of", 1),
            Map.of(),
            Map.of("host", "  "),
            Map.of("host", List.of()),
            Map.of("host", "h", "password", ""),
            Map.of("host", "h", "password", Map.of("hunter2", "hunter2")),
            Map.of("host", "h", "port", "hunter2"),
            Map.of("host", "h", "port", 80.5),
            Map.of("host", "h", "port", "99999999999"),
            Map.of("host", "h", "port", 2147483648L),
            Map.of("host", "h", "strict", "yes"),
            Map.of("host", "h", "timeout", 30),
            Map.of("host", "h", "timeout", "-1s"),
            Map.of("host", "h", "timeout", "1.5h"),
            Map.of("host", "h", "timeout", "9999999999d"),
            Map.of("host", "h", "mode", "sevre"),
            Map.of("host", "h", "mode", "hunter2"),
            Map.of("host", "h", "names", "a"),
            Map.of("host", "h", "names", List.of(Map.of())),
            Map.of("host", "h", "keys", List.of("hunter2")),
            Map.of("host", "h", "keys", Map.of("acme", "")),
            Map.of("host", "h", "keys", Collections.singletonMap("acme", null)),
            Map.of("host", "h", "keys", Map.of("acme", List.of("hunter2"))),
            Map.of("host", "h", "imap", 3),
            Map.of("host", "h", "imap", Map.of("usr", "u")),
            Map.of("host", "h", "partners", 3),
            Map.of("host", "h", "partners", Map.of("acme", 3)));

    @Test
    void everyKindOfFaultIsToldInBothLanguages() throws IOException {
        assertThat(messages()).isEqualTo(golden());
    }

    @Test
    void noValueIsEverTold() {
        assertThat(messages()).noneMatch(message -> message.contains("hunter2"));
    }

    @Test
    void aValueThatIsNoMapIsAFault() {
        assertThat(SettingsCheck.of(List.of(Setting.of("type", Kind.TEXT, ANY)))
                        .check("connectors.api", "rest")
                        .faults())
                .extracting(SettingFault::toString)
                .containsExactly("connectors.api is not valid: expected settings among type");
    }

    @Test
    void codesAreStable() {
        assertThat(SettingFault.Kind.values())
                .extracting(SettingFault.Kind::code)
                .containsExactly("setting-unknown", "setting-missing", "setting-invalid", "setting-invalid");
    }

    private static List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (Map<String, ?> written : WRITTEN) {
            SettingsCheck.of(DECLARED).check("connectors.api", written).faults().forEach(fault -> {
                messages.add(fault.message().in(Locale.ENGLISH));
                messages.add(fault.message().in(Locale.FRENCH));
            });
        }
        return messages;
    }

    private static List<String> golden() throws IOException {
        try (InputStream file = SettingFaultTest.class.getResourceAsStream("faults.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
