package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.connector.host.feedback.Followers;
import dev.tributary.connector.host.feedback.Following;
import dev.tributary.connector.spi.MissionEvent;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells a connector's listeners of events. */
final class DeskSubscriptions {

    private final Missions missions;
    private final DeskRules rules;
    private final Door door;
    private final System.Logger logger;
    private final EventMapping events;

    DeskSubscriptions(Missions missions, DeskRules rules, Door door, System.Logger logger) {
        this.missions = missions;
        this.rules = rules;
        this.door = door;
        this.logger = logger;
        this.events = new EventMapping(rules.prefix());
    }

    AutoCloseable subscribe(long after, Consumer<MissionEvent> listener) {
        return door.keepOpen(() -> missions.subscribe(rules.scope(), after, recorded -> tell(listener, recorded)));
    }

    AutoCloseable follow(Followers followers, String name, Function<MissionEvent, CompletionStage<?>> listener) {
        Following following = new Following(
                name,
                rules.scope(),
                recorded -> recorded.connector().equals(rules.connector())
                        && rules.prefix().isBorneBy(recorded.key().id()),
                recorded -> listener.apply(events.event(recorded)));
        return door.keepOpen(() -> followers.follow(following));
    }

    private void tell(Consumer<MissionEvent> listener, RecordedEvent recorded) {
        if (door.isShut() || !rules.prefix().isBorneBy(recorded.key().id())) {
            return;
        }
        try {
            listener.accept(events.event(recorded));
        } catch (RuntimeException failure) {
            logger.log(
                    System.Logger.Level.WARNING,
                    "event " + recorded.sequence() + " was lost: a listener of connector " + rules.connector()
                            + " failed with " + failure.getClass().getName());
        }
    }
}
