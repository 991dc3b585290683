package dev.tributary.store;

import dev.tributary.application.model.Content;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry is kept in columns of its own, to be searched by.
 *
 * @param waitsSince null for what had ended before that was kept
 */
record Frame(
        long number,
        MissionKey key,
        Partner partner,
        String connector,
        DeliveryState delivery,
        ProgressState progress,
        @Nullable Instant dueAt,
        @Nullable Instant nextCheckAt,
        @Nullable Instant waitsSince,
        Instant createdAt,
        Instant updatedAt) {

    MissionEntry entry(JsonFields details, JsonFields contentJson) {
        Content content = ContentJson.read(contentJson, key.id(), connector, partner);
        return new MissionEntry(
                number,
                key,
                content.mission(),
                content.revision(),
                content.source(),
                content.intent(),
                DetailsJson.delivery(details, delivery, dueAt, Objects.requireNonNullElse(waitsSince, createdAt)),
                DetailsJson.presence(details),
                DetailsJson.progress(details, progress, nextCheckAt),
                content.warnings(),
                createdAt,
                updatedAt);
    }
}
