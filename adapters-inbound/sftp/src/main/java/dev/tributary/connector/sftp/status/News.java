package dev.tributary.connector.sftp.status;

import dev.tributary.connector.sftp.intake.Hash;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps what happened to missions until it is written: what was kept is acknowledged, and never lost. */
public final class News {

    private final ConnectorContext context;
    private final MissionDesk desk;
    private final String place;

    /** @param partner whose desk it is */
    public News(ConnectorContext context, MissionDesk desk, String partner) {
        this.context = context;
        this.desk = desk;
        this.place = place(partner);
    }

    static String place(String partner) {
        return "status/" + Hash.of(partner) + "/";
    }

    /** Until the subscription is closed. */
    public AutoCloseable follow(String name) {
        return desk.follow(name, this::tell);
    }

    private CompletionStage<?> tell(MissionEvent event) {
        boolean isEnd = event.delivery() != null && event.delivery().isFinal();
        return isEnd || event.progress() != null
                ? desk.find(event.missionId()).thenCompose(mission -> keep(mission, event))
                : CompletableFuture.completedFuture(event.sequence());
    }

    /** Each under a key of its own: what is forgotten is what was written, and nothing newer. */
    private CompletionStage<?> keep(Optional<MissionView> found, MissionEvent event) {
        String document = found.map(mission -> mission.source().document()).orElse("");
        if (document.isEmpty()) {
            return CompletableFuture.completedFuture(event.sequence());
        }
        String key = place + Hash.of(document) + "/" + Hash.of(event.missionId()) + "/"
                + "%019d".formatted(event.sequence());
        return context.state().keep(List.of(new Entry(key, document + "\n" + Row.of(found.get(), event))));
    }
}
