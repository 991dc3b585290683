package dev.tributary.connector.rest;

import dev.tributary.connector.rest.webhooks.Signature;
import dev.tributary.connector.rest.webhooks.Target;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The partners' web hooks, as they are set. */
final class WebhookSettings {

    private static final String WEBHOOKS = "webhooks";
    private static final String URL = "url";
    private static final String SECRET = "secret";
    private static final int LONGEST_NAME = 90;

    static final Setting DECLARED = Setting.groups(
            WEBHOOKS,
            List.of(
                    Setting.of(
                                    URL,
                                    Setting.Kind.TEXT,
                                    new Text(
                                            "where to post: https, or http on this machine",
                                            "où poster : https, ou http sur cette machine"))
                            .mandatory(),
                    Setting.of(
                                    SECRET,
                                    Setting.Kind.SECRET,
                                    new Text(
                                            "what messages are signed with: whsec_ and 24 to 64 bytes in Base64",
                                            "ce qui signe les messages : whsec_ et 24 à 64 octets en Base64"))
                            .mandatory()),
            new Text(
                    "each partner's web hook, told what becomes of its missions (Standard Webhooks)",
                    "le web hook de chaque partenaire, à qui l'on dit ce que deviennent ses missions (Standard"
                            + " Webhooks)"));

    private WebhookSettings() {}

    static Map<String, Text> faults(Settings settings) {
        Map<String, Text> faults = new LinkedHashMap<>();
        Map<String, ?> keys = settings.secrets("keys");
        new TreeMap<>(settings.groups(WEBHOOKS)).forEach((partner, webhook) -> {
            String place = WEBHOOKS + "." + partner;
            if (!keys.isEmpty() && !keys.containsKey(partner)) {
                faults.put(place, noPartner(partner));
            }
            if (partner.length() > LONGEST_NAME) {
                faults.put(place, longName());
            }
            if (url(webhook).isEmpty()) {
                faults.put(place + "." + URL, noUrl());
            }
            if (Signature.of(webhook.secret(SECRET).reveal()).isEmpty()) {
                faults.put(place + "." + SECRET, noSecret());
            }
        });
        return faults;
    }

    /** Of settings without faults. */
    static List<Target> targets(Settings settings) {
        return new TreeMap<>(settings.groups(WEBHOOKS))
                .entrySet().stream()
                        .map(entry -> target(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Target target(String partner, Settings webhook) {
        return new Target(
                partner,
                url(webhook).orElseThrow(),
                Signature.of(webhook.secret(SECRET).reveal()).orElseThrow());
    }

    private static Optional<URI> url(Settings webhook) {
        try {
            URI url = new URI(webhook.text(URL));
            boolean isSafe = "https".equals(url.getScheme())
                    || ("http".equals(url.getScheme()) && url.getHost() != null && Loopback.is(url.getHost()));
            return Optional.of(url).filter(known -> known.getHost() != null && isSafe);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Text noPartner(String partner) {
        return new Text(
                "there is no key for partner " + partner + ": add one under keys, or correct the name",
                "il n'y a pas de clé pour le partenaire " + partner
                        + " : ajoutez-en une sous keys, ou corrigez le nom");
    }

    private static Text longName() {
        return new Text(
                "the partner's name has more than " + LONGEST_NAME + " characters: shorten it",
                "le nom du partenaire a plus de " + LONGEST_NAME + " caractères : raccourcissez-le");
    }

    private static Text noUrl() {
        return new Text(
                "is no address to post to: give one that begins with https:// (http:// on this machine only)",
                "n'est pas une adresse où poster : donnez-en une qui commence par https:// (http:// sur cette machine"
                        + " seulement)");
    }

    private static Text noSecret() {
        return new Text(
                "is not whsec_ followed by 24 to 64 random bytes in Base64: make one, for example by"
                        + " echo whsec_$(openssl rand -base64 32)",
                "n'est pas whsec_ suivi de 24 à 64 octets aléatoires en Base64 : faites-en un, par exemple par"
                        + " echo whsec_$(openssl rand -base64 32)");
    }
}
