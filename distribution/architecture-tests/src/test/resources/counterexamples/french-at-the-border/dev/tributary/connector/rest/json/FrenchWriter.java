package dev.tributary.connector.rest.json;

final class FrenchWriter {

    String commentaire() {
        return "Sonner deux fois";
    }
}
