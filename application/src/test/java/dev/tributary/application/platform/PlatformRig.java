package dev.tributary.application.platform;

import dev.tributary.application.model.Operation;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import java.util.Map;

/** The far side of a fleet platform under test: what is there, and how it behaves. */
public interface PlatformRig {

    /** The next call of this kind meets this trouble. */
    void meet(Operation operation, Trouble trouble);

    /** The field reports this of a mission that is there. */
    void report(MissionKey mission, ProgressState state);

    /** Calls are taken, and not answered until {@link #speak()}. */
    void fallSilent();

    void speak();

    /** The missions that are there, as they were understood. */
    Map<MissionKey, Mission> missions();
}
