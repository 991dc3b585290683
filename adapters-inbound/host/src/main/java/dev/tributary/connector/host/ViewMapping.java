package dev.tributary.connector.host;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.Source;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows entries to connectors. */
final class ViewMapping {

    private final IdPrefix prefix;
    private final DraftMapping drafts;

    ViewMapping(IdPrefix prefix) {
        this.prefix = prefix;
        this.drafts = new DraftMapping(prefix);
    }

    MissionView view(MissionEntry entry) {
        return new MissionView(
                prefix.remove(entry.mission().id().value()),
                entry.revision().number(),
                drafts.outward(entry.mission()),
                source(entry.source()),
                delivery(entry.delivery()),
                progress(entry.progress()),
                FindingMapping.outward(entry.warnings()),
                entry.createdAt(),
                entry.updatedAt());
    }

    private static MissionView.Source source(Source source) {
        return new MissionView.Source(source.connector(), source.partner().name(), source.document(), source.item());
    }

    private static MissionView.Delivery delivery(Delivery delivery) {
        return new MissionView.Delivery(
                StateMapping.outward(delivery.state()),
                delivery.revision().number(),
                delivery.attempts(),
                words(delivery.reason()),
                nextAttemptAt(delivery),
                delivery.updatedAt());
    }

    /** While a call is under way, what is due is the end of its lease, not another call. */
    private static @Nullable Instant nextAttemptAt(Delivery delivery) {
        return delivery.state() == DeliveryState.SENDING ? null : delivery.dueAt();
    }

    private static MissionView.Progress progress(Progress progress) {
        return new MissionView.Progress(
                StateMapping.outward(progress.state()),
                progress.status().code(),
                progress.status().label(),
                progress.status().refusalReason(),
                progress.status().complement(),
                progress.status().externalId(),
                progress.reportedAt(),
                progress.status().time(),
                progress.checkedAt());
    }

    /** Océan's own words where it said any, else the code. */
    static @Nullable String words(@Nullable Reason reason) {
        if (reason == null) {
            return null;
        }
        return reason.words() == null ? reason.code() : reason.words();
    }
}
