package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.connector.spi.MissionEvent;
import java.util.function.Consumer;

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
        return door.subscribe(() -> missions.subscribe(rules.scope(), after, recorded -> tell(listener, recorded)));
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
