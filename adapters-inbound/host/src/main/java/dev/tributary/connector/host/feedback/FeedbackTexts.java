package dev.tributary.connector.host.feedback;

import dev.tributary.connector.spi.Text;
import java.time.Instant;

/** What the operator should know of a connector's way out. */
final class FeedbackTexts {

    private static final long MINUTES = Retrying.ACKNOWLEDGES_WITHIN.toMinutes();

    private FeedbackTexts() {}

    static Text unreadable(String connector) {
        return new Text(
                "what connector " + connector
                        + " keeps cannot be read: see whether the store answers; the log tells why" + " it does not",
                "ce que garde le connecteur " + connector + " ne peut pas être lu : voyez si le stockage répond ; le"
                        + " journal dit pourquoi il ne le fait pas");
    }

    static Text parcelsLate(String outbox, int late) {
        return new Text(
                late + " of outbox " + outbox + " were handed over and not acknowledged within " + MINUTES
                        + " min: they come again; see whether what the connector calls answers",
                late + " de la boîte d'envoi " + outbox + " ont été remis et pas confirmés en " + MINUTES
                        + " min : ils reviendront ; voyez si ce que le connecteur appelle répond");
    }

    static Text eventLate(String follower) {
        return new Text(
                "an event told to " + follower + " was not acknowledged within " + MINUTES
                        + " min: it comes again, and the next ones wait; see whether what the connector calls answers",
                "un événement dit à " + follower + " n'a pas été confirmé en " + MINUTES
                        + " min : il reviendra, et les suivants attendent ; voyez si ce que le connecteur appelle"
                        + " répond");
    }

    static Text unclaimed(String outbox, Instant since) {
        return new Text(
                "nobody hands over what is in outbox " + outbox + ", since " + since
                        + ": it is kept until the connector does; see whether it still should, by its version and settings",
                "personne ne remet ce qui est dans la boîte d'envoi " + outbox + ", depuis " + since
                        + " : c'est gardé jusqu'à ce que le connecteur le fasse ; voyez s'il le devrait encore, d'après sa"
                        + " version et ses réglages");
    }

    static Text both(Text one, Text other) {
        return new Text(one.english() + "; " + other.english(), one.french() + " ; " + other.french());
    }
}
