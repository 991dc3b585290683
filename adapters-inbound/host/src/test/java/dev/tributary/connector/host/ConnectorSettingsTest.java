package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.intake.Scope;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.Partner;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectorSettingsTest {

    private static final Text ANY = new Text("any", "n'importe");
    private static final Catalogue CATALOGUE = new CatalogueReading()
            .read(List.<ConnectorProvider>of(
                            StubProvider.declaring(
                                    "rest",
                                    List.of(Setting.of("port", Setting.Kind.INTEGER, ANY)
                                            .mandatory())),
                            StubProvider.declaring(
                                    "sftp",
                                    List.of(
                                            Setting.of("sheet", Setting.Kind.TEXT, ANY),
                                            Setting.of("key-file", Setting.Kind.PATH, ANY)
                                                    .orElse("keys/../host-key"))))
                    .iterator());

    @Test
    void whatIsNotWrittenHasItsDefault() {
        ConnectorPlan plan = plan(Map.of("type", "rest", "port", 8080));

        assertThat(plan.name()).isEqualTo("api");
        assertThat(plan.type()).isEqualTo("rest");
        assertThat(plan.isEnabled()).isTrue();
        assertThat(plan.settings().integer("port")).isEqualTo(8080);
        assertThat(plan.settings().text("language")).isEqualTo("fr");
        assertThat(plan.deskRules())
                .isEqualTo(new DeskRules(
                        "api",
                        new Partner("api"),
                        new Scope(new Partner("api")),
                        IdPrefix.NONE,
                        null,
                        OnExisting.UPDATE));
    }

    @Test
    void aRelativePathStartsFromTheFolderOfTheSettings() {
        Path start = Path.of("etc").toAbsolutePath();

        assertThat(plan(Map.of("type", "sftp")).settings().path("key-file")).isEqualTo(start.resolve("host-key"));
        assertThat(plan(Map.of("type", "sftp", "key-file", start.resolve("own").toString()))
                        .settings()
                        .path("key-file"))
                .isEqualTo(start.resolve("own"));
    }

    @Test
    void whatIsNoPathIsTold() {
        assertThat(faults(Map.of("in", Map.of("type", "sftp", "key-file", "a\0b"))))
                .containsExactly("connectors.in.key-file is not valid: expected the path of a file or directory");
    }

    @Test
    void whatIsWrittenCounts() {
        ConnectorPlan plan = plan(Map.of(
                "type", "rest",
                "port", "8080",
                "enabled", "false",
                "partner", "acme",
                "id-prefix", 7,
                "time-zone", "Europe/Paris",
                "on-existing", "reject",
                "language", "en"));

        assertThat(plan.isEnabled()).isFalse();
        assertThat(plan.settings().text("language")).isEqualTo("en");
        assertThat(plan.deskRules())
                .isEqualTo(new DeskRules(
                        "api",
                        Samples.ACME,
                        new Scope(Samples.ACME),
                        new IdPrefix("7"),
                        ZoneId.of("Europe/Paris"),
                        OnExisting.REJECT));
    }

    @Test
    void everyFaultOfEveryConnectorIsToldAtOnce() {
        Map<String, @Nullable Object> connectors = new LinkedHashMap<>();
        connectors.put(
                "api",
                Map.of("type", "rest", "port", "x", "time-zone", "Europe/Pari", "id-prefix", " D", "partner", " "));
        connectors.put("nothing", null);
        connectors.put("text", "rest");
        connectors.put("untyped", Map.of("port", 8080, "enabled", "perhaps"));
        connectors.put("mistyped", Map.of("type", "rset", "prot", 1, "language", "de"));
        connectors.put("numbered", Map.of("type", 5));
        connectors.put("listed", Map.of("type", List.of()));
        connectors.put("sound", Map.of("type", "sftp", "sheet", "m.yaml"));
        connectors.put("unmapped", Map.of("type", "rest", "port", 1, "sheet", "m.yaml"));
        connectors.put(" ", Map.of("type", "sftp"));

        assertThat(faults(connectors))
                .containsExactly(
                        "connectors.api.port is not valid: expected a whole number",
                        "connectors.api.partner is not valid: expected a name",
                        "connectors.api.id-prefix is not valid: expected at most 99 printable characters that do not"
                                + " begin with a blank",
                        "connectors.api.time-zone is not valid: expected a time zone such as Europe/Paris; did you"
                                + " mean 'Europe/Paris'?",
                        "connectors.nothing.type is missing or empty: expected a text",
                        "connectors.text is not valid: expected settings among type, enabled, partner, id-prefix,"
                                + " time-zone, on-existing, language, mapping, charset, delimiter, postcodes, expect",
                        "connectors.untyped.type is missing or empty: expected a text",
                        "connectors.untyped.enabled is not valid: expected true or false",
                        "connectors.mistyped.type is not valid: expected one of rest, sftp; did you mean 'rest'?",
                        "connectors.mistyped.language is not valid: expected one of fr, en",
                        "connectors.numbered.type is not valid: expected one of rest, sftp",
                        "connectors.listed.type is not valid: expected a text",
                        "connectors.unmapped.sheet is not a known setting; known here: charset, delimiter, enabled, expect,"
                                + " id-prefix, language, mapping, on-existing, partner, port, postcodes, time-zone, type",
                        "connectors.  is not valid: expected a name for the connector");
    }

    @Test
    void aTypeIsUnknownWhereNothingWasFound() {
        Catalogue empty = Catalogue.of(ClassLoader.getPlatformClassLoader());
        HostSettings settings = new HostSettings(Map.of("api", Map.of("type", "rest")), "fr", Path.of(""));

        assertThat(ConnectorHost.faults(empty, settings))
                .extracting(SettingFault::toString)
                .containsExactly("connectors.api.type is not valid: expected a type, but no connector was found");
    }

    @Test
    void settingsShowNamesOnly() {
        assertThat(new HostSettings(Map.of("api", Map.of("key", "hunter2")), "fr", Path.of("")))
                .hasToString("HostSettings[api]");
    }

    @Test
    void aLanguageIsFrenchOrEnglish() {
        assertThatThrownBy(() -> new HostSettings(Map.of(), "de", Path.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ConnectorPlan plan(Map<String, Object> raw) {
        HostSettings settings = new HostSettings(Map.of(), "fr", Path.of("etc").toAbsolutePath());
        return ConnectorCheck.check(CATALOGUE, settings, "api", raw).fold(CheckedConnector.Sound::plan, faulty -> {
            throw new AssertionError(faulty);
        });
    }

    private static List<String> faults(Map<String, @Nullable Object> connectors) {
        return ConnectorHost.faults(CATALOGUE, new HostSettings(connectors, "fr", Path.of(""))).stream()
                .map(SettingFault::toString)
                .toList();
    }
}
