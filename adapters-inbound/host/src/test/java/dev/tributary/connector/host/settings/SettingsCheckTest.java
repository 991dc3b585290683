package dev.tributary.connector.host.settings;

import static dev.tributary.connector.spi.Setting.Kind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {

    private static final Text ANY = new Text("any", "n'importe");

    @Test
    void valuesComeInTheirTypes() {
        Settings settings = sound(
                List.of(
                        of("host", Kind.TEXT),
                        of("password", Kind.SECRET),
                        of("port", Kind.INTEGER),
                        of("strict", Kind.FLAG),
                        of("timeout", Kind.DURATION),
                        Setting.choice("mode", List.of("poll", "serve"), ANY),
                        of("names", Kind.TEXTS),
                        of("keys", Kind.SECRETS),
                        Setting.group("imap", List.of(of("port", Kind.INTEGER)), ANY),
                        Setting.groups("partners", List.of(of("password", Kind.SECRET)), ANY)),
                Map.of(
                        "host",
                        "localhost",
                        "password",
                        "hush",
                        "port",
                        8080,
                        "strict",
                        true,
                        "timeout",
                        "30s",
                        "mode",
                        "serve",
                        "names",
                        List.of("a", 2),
                        "keys",
                        Map.of("acme", "k1"),
                        "imap",
                        Map.of("port", 993),
                        "partners",
                        Map.of("acme", Map.of("password", "p1"))));

        assertThat(settings.text("host")).isEqualTo("localhost");
        assertThat(settings.secret("password")).isEqualTo(new Secret("hush"));
        assertThat(settings.integer("port")).isEqualTo(8080);
        assertThat(settings.flag("strict")).isTrue();
        assertThat(settings.duration("timeout")).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.text("mode")).isEqualTo("serve");
        assertThat(settings.texts("names")).containsExactly("a", "2");
        assertThat(settings.secrets("keys")).containsExactly(Map.entry("acme", new Secret("k1")));
        assertThat(settings.group("imap").integer("port")).isEqualTo(993);
        assertThat(acme(settings).secret("password")).isEqualTo(new Secret("p1"));
    }

    @Test
    void textsFromTheEnvironmentAreReadAsWhatTheyStandFor() {
        List<Setting> declared = List.of(of("port", Kind.INTEGER), of("strict", Kind.FLAG));

        Settings settings = sound(declared, Map.of("port", "8080", "strict", "false"));

        assertThat(settings.integer("port")).isEqualTo(8080);
        assertThat(settings.flag("strict")).isFalse();
    }

    @Test
    void numbersAndFlagsAreTextsWhereTextsAreExpected() {
        List<Setting> declared = List.of(of("host", Kind.TEXT), of("name", Kind.TEXT), of("password", Kind.SECRET));

        Settings settings = sound(declared, Map.of("host", 8080, "name", true, "password", 1234));

        assertThat(settings.text("host")).isEqualTo("8080");
        assertThat(settings.text("name")).isEqualTo("true");
        assertThat(settings.secret("password").reveal()).isEqualTo("1234");
    }

    @ParameterizedTest
    @CsvSource({"250ms,PT0.25S", "30s,PT30S", "5m,PT5M", "12h,PT12H", "7d,PT168H", "0s,PT0S"})
    void durationsHaveAUnit(String written, Duration expected) {
        assertThat(sound(List.of(of("timeout", Kind.DURATION)), Map.of("timeout", written))
                        .duration("timeout"))
                .isEqualTo(expected);
    }

    @Test
    void defaultsAreFilledIn() {
        List<Setting> declared = List.of(
                of("port", Kind.INTEGER).orElse("8080"),
                of("timeout", Kind.DURATION).mandatory().orElse("10s"),
                of("host", Kind.TEXT));

        Settings settings = sound(declared, Collections.singletonMap("port", null));

        assertThat(settings.integer("port")).isEqualTo(8080);
        assertThat(settings.duration("timeout")).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.has("host")).isFalse();
    }

    @Test
    void aGroupThatNeedsNothingHasItsDefaultsWhenItIsNotGiven() {
        List<Setting> declared = List.of(
                Setting.group("retry", List.of(of("initial", Kind.DURATION).orElse("1s")), ANY),
                Setting.group(
                        "oauth2",
                        List.of(
                                of("id", Kind.TEXT).mandatory(),
                                of("scope", Kind.TEXT).orElse("mail")),
                        ANY));

        Settings settings = sound(declared, Map.of());

        assertThat(settings.group("retry").duration("initial")).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.has("oauth2")).isFalse();
    }

    @Test
    void everyNameHasAGroupEvenIfNothingIsWrittenInIt() {
        List<Setting> declared = List.of(
                Setting.groups("partners", List.of(of("folder", Kind.TEXT).orElse("inbox")), ANY));

        Settings settings = sound(declared, Map.of("partners", Collections.singletonMap("acme", null)));

        assertThat(acme(settings).text("folder")).isEqualTo("inbox");
    }

    @Test
    void nothingWrittenIsAsGoodAsAnEmptyMap() {
        assertThat(SettingsCheck.of(List.of(of("host", Kind.TEXT).orElse("here")))
                        .check("api", null)
                        .<Settings>fold(CheckedSettings.Sound::settings, faulty -> new Settings(Map.of()))
                        .text("host"))
                .isEqualTo("here");
    }

    @Test
    void namesLeftToOthersAreKnownButNotRead() {
        CheckedSettings checked = SettingsCheck.of(List.of(of("language", Kind.TEXT)))
                .leaving(List.of("connectors"))
                .check("", Map.of("connectors", 7, "conectors", 7));

        assertThat(checked.faults())
                .containsExactly(new SettingFault(
                        "conectors",
                        SettingFault.Kind.UNKNOWN,
                        new Text("connectors, language", "connectors, language"),
                        "connectors"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        List<Setting> declared = List.of(
                of("host", Kind.TEXT).mandatory(),
                of("port", Kind.INTEGER),
                Setting.groups("partners", List.of(of("password", Kind.SECRET).mandatory()), ANY),
                of("names", Kind.TEXTS));

        List<SettingFault> faults = SettingsCheck.of(declared)
                .check(
                        "connectors.api",
                        Map.of(
                                "prot",
                                1,
                                "port",
                                "x",
                                "partners",
                                Map.of("acme", Map.of("pasword", "p1")),
                                "names",
                                Arrays.asList("a", null, List.of())))
                .faults();

        assertThat(faults)
                .extracting(SettingFault::path)
                .containsExactly(
                        "connectors.api.prot",
                        "connectors.api.host",
                        "connectors.api.port",
                        "connectors.api.partners.acme.pasword",
                        "connectors.api.partners.acme.password",
                        "connectors.api.names[1]",
                        "connectors.api.names[2]");
    }

    private static Settings acme(Settings settings) {
        return Objects.requireNonNull(settings.groups("partners").get("acme"));
    }

    private static Setting of(String name, Kind kind) {
        return Setting.of(name, kind, ANY);
    }

    private static Settings sound(List<Setting> declared, Map<String, ?> raw) {
        return SettingsCheck.of(declared).check("api", raw).fold(CheckedSettings.Sound::settings, faulty -> {
            throw new AssertionError(faulty);
        });
    }
}
