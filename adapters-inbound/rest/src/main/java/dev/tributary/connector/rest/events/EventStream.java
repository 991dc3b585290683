package dev.tributary.connector.rest.events;

import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.Surroundings;
import dev.tributary.connector.rest.http.Unworded;
import dev.tributary.connector.spi.MissionEvent;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber. Its events are pulled from the gateway when there are new ones and its socket has room, so that a
 * slow reader costs one page of memory and holds up nobody.
 */
final class EventStream {

    private static final int PAGE = 500;
    private static final int SILENT_TICKS = 8; // signs of life that found no room, until the reader counts as gone

    private final Exchange exchange;
    private final Surroundings surroundings;
    private final HttpServerResponse response;
    private final EventCursor cursor;
    private final Consumer<EventStream> onEnd;
    private final Runnable closing = this::end;
    private final AtomicBoolean announced = new AtomicBoolean();
    private @Nullable AutoCloseable subscription;
    private long timer;
    private int silentTicks;
    private boolean pulling;
    private boolean more;
    private boolean ended;

    EventStream(Exchange exchange, HttpServerResponse response, EventCursor cursor, Consumer<EventStream> onEnd) {
        this.exchange = exchange;
        this.surroundings = exchange.surroundings();
        this.response = response;
        this.cursor = cursor;
        this.onEnd = onEnd;
    }

    void begin() {
        response.setChunked(true)
                .drainHandler(room -> pull())
                .exceptionHandler(gone -> end())
                .closeHandler(gone -> end());
        response.write(EventFrames.HELLO);
        timer = surroundings
                .vertx()
                .setPeriodic(surroundings.limits().keepAlive().toMillis(), tick -> tick());
        Context eventLoop = surroundings.vertx().getOrCreateContext();
        subscription = exchange.desk().subscribe(event -> announce(event, eventLoop));
        surroundings.closing().add(closing);
        pull();
    }

    /** On a thread of the gateway's, for each event: one word to the event loop is enough until it has listened. */
    private void announce(MissionEvent event, Context eventLoop) {
        cursor.announced(event);
        if (announced.compareAndSet(false, true)) {
            eventLoop.runOnContext(nothing -> {
                announced.set(false);
                pull();
            });
        }
    }

    private void pull() {
        more = true;
        if (ended || pulling || response.writeQueueFull()) {
            return;
        }
        cursor.place().ifPresent(this::pull);
    }

    private void pull(long after) {
        pulling = true;
        more = false;
        exchange.await(exchange.desk().eventsAfter(after, PAGE))
                .onSuccess(this::write)
                .onFailure(this::fail);
    }

    private void write(List<MissionEvent> events) {
        pulling = false;
        if (ended) {
            return;
        }
        Buffer frames = EventFrames.of(events);
        if (frames.length() > 0) {
            response.write(frames);
        }
        events.forEach(cursor::passed);
        if (more || events.size() == PAGE) {
            pull();
        }
    }

    private void tick() {
        if (!response.writeQueueFull()) {
            silentTicks = 0;
            response.write(EventFrames.SIGN_OF_LIFE);
        } else if (++silentTicks >= SILENT_TICKS) {
            end();
        }
    }

    private void fail(Throwable failure) {
        if (!ended) {
            surroundings
                    .logger()
                    .log(
                            System.Logger.Level.WARNING,
                            "a stream of events ends: they cannot be read now",
                            Unworded.of(failure));
        }
        end();
    }

    /** The subscriber comes back by itself, and names the last event it saw. */
    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        surroundings.vertx().cancelTimer(timer);
        surroundings.closing().remove(closing);
        unsubscribe();
        onEnd.accept(this);
        if (!response.closed()) {
            response.end();
        }
    }

    private void unsubscribe() {
        try {
            if (subscription != null) {
                subscription.close();
            }
        } catch (Exception failure) {
            surroundings.logger().log(System.Logger.Level.WARNING, "a subscription cannot be ended", failure);
        }
    }
}
