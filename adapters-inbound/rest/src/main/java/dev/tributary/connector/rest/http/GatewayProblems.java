package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Text;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** What can be wrong on our side. */
public final class GatewayProblems {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private GatewayProblems() {}

    /** Nothing of the request was kept. */
    public static Problem comeBackLater(Duration after, Text reason) {
        return Problem.of(503, "come-back-later", reason).retryAfter(after);
    }

    /** What it means for who asked for something: only a store out of order and a time-out pass by themselves. */
    static Problem ofReading(Throwable failure) {
        boolean passing = failure instanceof UncheckedIOException || failure instanceof TimeoutException;
        return passing ? unavailable() : internal();
    }

    private static Problem unavailable() {
        return Problem.of(
                        503,
                        "unavailable",
                        new Text(
                                "the gateway cannot read its missions at the moment: ask again later",
                                "la passerelle ne peut pas lire ses missions en ce moment : redemandez plus tard"))
                .retryAfter(PAUSE);
    }

    /** What a failure of the gateway means for who handed something in. */
    public static Problem of(Throwable failure) {
        return failure instanceof TimeoutException ? outcomeUnknown() : internal();
    }

    /** Nobody knows whether the request had its effect. */
    private static Problem outcomeUnknown() {
        return Problem.of(
                        503,
                        "outcome-unknown",
                        new Text(
                                "the gateway did not answer in time: send the same again; what was taken is then a"
                                        + " duplicate",
                                "la passerelle n'a pas répondu à temps : renvoyez la même chose ; ce qui a été pris"
                                        + " sera alors un doublon"))
                .retryAfter(PAUSE);
    }

    public static Problem busy() {
        return Problem.of(
                        503,
                        "busy",
                        new Text(
                                "too many of these are under way: try again later",
                                "trop d'appels de ce genre sont en cours : réessayez plus tard"))
                .retryAfter(PAUSE);
    }

    static Problem internal() {
        return Problem.of(
                500,
                "internal-error",
                new Text(
                        "a fault of the gateway, noted in its log: tell its operator",
                        "une erreur de la passerelle, notée dans son journal : prévenez son exploitant"));
    }
}
