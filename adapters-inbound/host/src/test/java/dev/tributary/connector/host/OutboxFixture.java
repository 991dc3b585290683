package dev.tributary.connector.host;

import dev.tributary.application.time.ManualTime;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What tests of outboxes have in common: couriers that take at once, or when they are told to. */
abstract class OutboxFixture extends DeskFixture {

    final List<String> handedOver = new ArrayList<>();
    final Map<String, CompletableFuture<Void>> open = new HashMap<>();

    final Desks started() {
        return started(door, time);
    }

    final Desks started(Door openDoor, ManualTime now) {
        Desks desks = HostFixture.hosting(missions, now).desks(PLAIN, openDoor, new CallingThread(), Runnable::run);
        try {
            desks.feedback().load();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
        return desks;
    }

    final CompletionStage<?> taken(Parcel parcel) {
        note(parcel);
        return CompletableFuture.completedFuture(null);
    }

    final CompletionStage<?> pending(Parcel parcel) {
        note(parcel);
        CompletableFuture<Void> stage = new CompletableFuture<>();
        open.put(parcel.content(), stage);
        return stage;
    }

    final void note(Parcel parcel) {
        handedOver.add(parcel.lane() + ": " + parcel.content() + " #" + parcel.attempt());
    }

    final void fail(String content) {
        Objects.requireNonNull(open.get(content)).completeExceptionally(new IllegalStateException("away"));
    }

    final void succeed(String content) {
        Objects.requireNonNull(open.get(content)).complete(null);
    }
}
