package dev.tributary.application.delivery;

import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Effect;
import dev.tributary.application.platform.Witness;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** When which mission was called at the platform. */
final class CallTimes implements Witness {

    /** @param creation whether anything was to be sent, and not a status to be read */
    record Call(Instant at, MissionId id, boolean creation) {}

    private final List<Call> calls = new ArrayList<>();
    private final InstantSource clock;

    CallTimes(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void called(Effect call) {
        calls.add(new Call(clock.instant(), call.key().id(), call.operation() == Operation.CREATE));
    }

    List<Call> since(Instant time) {
        return calls.stream().filter(call -> !call.at().isBefore(time)).toList();
    }

    /** How many calls there were at most in a second that begins with one of them. */
    static int busiestSecond(List<Call> calls) {
        return IntStream.range(0, calls.size())
                .map(first -> within(calls, first, Duration.ofSeconds(1)))
                .max()
                .orElse(0);
    }

    private static int within(List<Call> calls, int first, Duration time) {
        Instant end = calls.get(first).at().plus(time);
        int next = first;
        while (next < calls.size() && calls.get(next).at().isBefore(end)) {
            next++;
        }
        return next - first;
    }
}
