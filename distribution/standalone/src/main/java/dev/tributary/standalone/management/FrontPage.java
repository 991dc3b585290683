package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Text;
import java.util.Locale;

/** Leads to what there is. */
final class FrontPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>Tributary</title></head>
            <body>
            <h1>Tributary</h1>
            <ul>
            <li><a href="/health/ready">%s</a></li>
            <li><a href="/metrics">%s</a></li>
            </ul>
            </body>
            </html>
            """;

    private FrontPage() {}

    static String in(Locale language) {
        return PAGE.formatted(
                new Text("en", "fr").in(language),
                new Text("Health of the gateway and its parts", "Santé de la passerelle et de ses parties")
                        .in(language),
                new Text("Metrics, for Prometheus", "Mesures, pour Prometheus").in(language));
    }
}
