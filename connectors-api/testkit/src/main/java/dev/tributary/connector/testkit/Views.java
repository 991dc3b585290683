package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Origin;
import java.util.List;

/** Makes views and events. */
final class Views {

    private Views() {}

    static MissionView.Source source(RecordingDesk desk, Origin origin) {
        return new MissionView.Source(desk.connector(), desk.partner(), origin.document(), origin.item());
    }

    static MissionView of(
            String id, int revision, MissionDraft mission, MissionView.Source source, List<Finding> warnings) {
        return new MissionView(
                id,
                revision,
                mission,
                source,
                delivery(DeliveryState.QUEUED, revision),
                progress(ProgressState.UNKNOWN),
                warnings,
                MemoryGateway.NOW,
                MemoryGateway.NOW);
    }

    static MissionView with(MissionView view, DeliveryState state) {
        return new MissionView(
                view.id(),
                view.revision(),
                view.mission(),
                view.source(),
                delivery(state, view.revision()),
                view.progress(),
                view.warnings(),
                view.createdAt(),
                view.updatedAt());
    }

    static MissionView with(MissionView view, ProgressState state) {
        return new MissionView(
                view.id(),
                view.revision(),
                view.mission(),
                view.source(),
                view.delivery(),
                progress(state),
                view.warnings(),
                view.createdAt(),
                view.updatedAt());
    }

    private static MissionView.Delivery delivery(DeliveryState state, int revision) {
        return new MissionView.Delivery(
                state, revision, state == DeliveryState.QUEUED ? 0 : 1, null, null, MemoryGateway.NOW);
    }

    private static MissionView.Progress progress(ProgressState state) {
        return new MissionView.Progress(state, null, null, null, null, null, null, null, null);
    }

    static MissionEvent event(long sequence, MissionView view, MissionEvent.Kind kind) {
        return new MissionEvent(
                sequence,
                MemoryGateway.NOW,
                view.id(),
                kind,
                view.revision(),
                kind == MissionEvent.Kind.DELIVERY ? view.delivery().state() : null,
                kind == MissionEvent.Kind.PROGRESS ? view.progress().state() : null,
                null);
    }

    static boolean isCancelled(MissionView view) {
        return view.delivery().state() == DeliveryState.CANCELLED;
    }

    static List<String> recipients(MissionDraft mission) {
        return mission.fields().entrySet().stream()
                .filter(field -> field.getKey().path().startsWith("/recipient"))
                .map(java.util.Map.Entry::getValue)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
