package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.spi.MissionEvent;
import java.lang.System.Logger.Level;
import java.time.Instant;

/** What the operator reads of one partner's web hook. */
final class WebhookLog {

    private final System.Logger logger;
    private final String webhook;

    WebhookLog(System.Logger logger, String partner) {
        this.logger = logger;
        this.webhook = "the web hook of partner " + partner;
    }

    void takesNothing() {
        logger.log(
                Level.WARNING, webhook + " does not take messages: they are kept, and it is tried again for 28 hours");
    }

    void takesAgain() {
        logger.log(Level.INFO, webhook + " takes messages again");
    }

    void givenUp(Instant posted) {
        logger.log(
                Level.WARNING,
                webhook + " did not take an event of " + posted
                        + " within 28 hours: it is not told any more; a replay repeats it");
    }

    /** The id of the mission may be somebody's name: it is not told. */
    void cannotBeKept(MissionEvent event, IllegalArgumentException why) {
        logger.log(
                Level.WARNING,
                webhook + " is not told event " + event.sequence() + ", which cannot be kept: " + why.getMessage());
    }

    void switchedOff(String why) {
        logger.log(
                Level.WARNING,
                webhook + " is switched off: " + why
                        + ". Have the partner repair it and ask for a replay, which switches it on again");
    }
}
