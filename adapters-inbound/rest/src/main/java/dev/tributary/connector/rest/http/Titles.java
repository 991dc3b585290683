package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Text;
import java.util.Map;

/** What each status means, for people. */
final class Titles {

    private static final Map<Integer, Text> BY_STATUS = Map.ofEntries(
            Map.entry(400, new Text("Bad request", "Requête incorrecte")),
            Map.entry(401, new Text("Unauthorized", "Non autorisé")),
            Map.entry(404, new Text("Not found", "Introuvable")),
            Map.entry(405, new Text("Method not allowed", "Méthode non autorisée")),
            Map.entry(408, new Text("Request timeout", "Requête trop lente")),
            Map.entry(409, new Text("Conflict", "Conflit")),
            Map.entry(413, new Text("Content too large", "Contenu trop volumineux")),
            Map.entry(414, new Text("URI too long", "Adresse trop longue")),
            Map.entry(415, new Text("Unsupported media type", "Type de contenu non pris en charge")),
            Map.entry(422, new Text("Unprocessable content", "Contenu non valide")),
            Map.entry(431, new Text("Request header fields too large", "En-têtes trop volumineux")),
            Map.entry(500, new Text("Internal error", "Erreur interne")),
            Map.entry(503, new Text("Service unavailable", "Service indisponible")));

    private Titles() {}

    static Text of(int status) {
        return BY_STATUS.getOrDefault(status, new Text("Error", "Erreur"));
    }
}
