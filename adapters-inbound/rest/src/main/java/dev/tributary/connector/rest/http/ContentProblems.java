package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** What can be wrong with what a request says. */
public final class ContentProblems {

    private ContentProblems() {}

    static Problem wrongType(List<String> taken) {
        String types = String.join(", ", taken);
        boolean hasCsv = taken.contains("text/csv");
        return Problem.of(
                        415,
                        "unsupported-type",
                        new Text(
                                "send " + types + ", and say so in Content-Type; JSON is taken in UTF-8"
                                        + (hasCsv ? ", CSV in any charset" : ""),
                                "envoyez du " + types
                                        + ", et indiquez-le dans Content-Type ; le JSON est accepté en UTF-8"
                                        + (hasCsv ? ", le CSV dans tout jeu de caractères" : "")))
                .with("Accept", types);
    }

    public static Problem unknownCharset() {
        return Problem.of(
                415,
                "unknown-charset",
                new Text(
                        "this charset is not known: name another in Content-Type, such as utf-8 or windows-1252, or none",
                        "ce jeu de caractères est inconnu : indiquez-en un autre dans Content-Type, comme utf-8 ou"
                                + " windows-1252, ou aucun"));
    }

    static Problem encoded() {
        return Problem.of(
                        415,
                        "unsupported-encoding",
                        new Text(
                                "compressed bodies are not taken: send it without Content-Encoding",
                                "les corps compressés ne sont pas acceptés : envoyez-le sans Content-Encoding"))
                .with("Accept-Encoding", "identity");
    }

    static Problem invalidParameters(List<Finding> violations) {
        return Problem.of(
                        400,
                        "invalid-parameter",
                        new Text(
                                "the address has parameters that cannot be used: correct those named below",
                                "l'adresse a des paramètres inutilisables : corrigez ceux nommés ci-dessous"))
                .with(violations);
    }

    static Problem invalidOnceKey() {
        return Problem.of(
                400,
                "invalid-idempotency-key",
                new Text(
                        "an Idempotency-Key is 1 to 255 printable characters, given once: correct it",
                        "une Idempotency-Key compte 1 à 255 caractères imprimables, donnée une fois : corrigez-la"));
    }
}
