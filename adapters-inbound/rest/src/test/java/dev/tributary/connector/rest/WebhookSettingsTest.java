package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSettingsTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String URL = "https://acme.example/hook?token=canary";

    @Test
    void soundOnesBecomeTargets() {
        Settings settings = settings("acme", URL, SECRET);

        assertThat(WebhookSettings.faults(settings)).isEmpty();
        assertThat(WebhookSettings.targets(settings)).singleElement().satisfies(target -> {
            assertThat(target.partner()).isEqualTo("acme");
            assertThat(target.url()).hasToString(URL);
            assertThat(target.toString()).doesNotContain("canary");
        });
        assertThat(WebhookSettings.targets(new Settings(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9000/x", "http://localhost/x", "http://[::1]:9000/"})
    void onThisMachineTheyNeedNoEncryption(String url) {
        assertThat(WebhookSettings.faults(settings("acme", url, SECRET))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://acme.example/hook",
                "http://127.0.0.1.example/hook",
                "ftp://acme.example/",
                "acme.example/hook",
                "https:///hook",
                "https://acme example/",
            })
    void whatIsNoSafeAddressIsRefused(String url) {
        assertThat(WebhookSettings.faults(settings("acme", url, SECRET))).containsOnlyKeys("webhooks.acme.url");
    }

    @Test
    void aSecretOfAnotherShapeIsRefusedWithoutBeingShown() {
        assertThat(WebhookSettings.faults(settings("acme", URL, "canary-of-a-secret")))
                .containsOnlyKeys("webhooks.acme.secret")
                .allSatisfy((place, fault) -> assertThat(fault.english()).doesNotContain("canary"));
    }

    @Test
    void aPartnerWithoutKeyIsRefusedWhereOthersHaveOne() {
        assertThat(WebhookSettings.faults(settings("zeta", URL, SECRET))).containsOnlyKeys("webhooks.zeta");
    }

    private static Settings settings(String partner, String url, String secret) {
        Settings webhook = new Settings(Map.of("url", url, "secret", new Secret(secret)));
        return new Settings(Map.of(
                "keys", Map.of("acme", new Secret("acme-0123456789abcdef")), "webhooks", Map.of(partner, webhook)));
    }
}
