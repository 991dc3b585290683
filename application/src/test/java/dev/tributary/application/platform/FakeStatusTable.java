package dev.tributary.application.platform;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.StatusReading.Reported;
import dev.tributary.application.port.StatusTable;
import dev.tributary.domain.ProgressState;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the codes it was told. */
public final class FakeStatusTable implements StatusTable {

    private final Map<String, ProgressState> rows = new ConcurrentHashMap<>(Map.of("ENVOYEE", ProgressState.SENT));

    /** From now on, the code means this state. */
    public void put(String code, ProgressState state) {
        rows.put(code, state);
    }

    @Override
    public Reported read(PlatformStatus status) {
        String code = status.code();
        ProgressState state = code == null ? ProgressState.UNKNOWN : rows.getOrDefault(code, ProgressState.UNMAPPED);
        return new Reported(state, status, null);
    }

    @Override
    public String fingerprint() {
        return "t" + new TreeMap<>(rows).hashCode();
    }
}
