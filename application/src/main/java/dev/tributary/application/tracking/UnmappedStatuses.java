package dev.tributary.application.tracking;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.CommitListener;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.ProgressState;
import java.util.List;

/** Tells of statuses that could not be mapped, once they are on record: those read on a delivery's behalf are too. */
public final class UnmappedStatuses implements CommitListener {

    private final Telemetry telemetry;

    public UnmappedStatuses(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void committed(List<RecordedEvent> events) {
        for (RecordedEvent recorded : events) {
            if (recorded.event().progress() == ProgressState.UNMAPPED) {
                telemetry.statusUnmapped();
            }
        }
    }
}
