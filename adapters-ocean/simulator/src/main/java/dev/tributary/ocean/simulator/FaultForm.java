package dev.tributary.ocean.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fault as JSON: all but the kind may be left out, {@code times} then meaning always. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultForm(
        @Nullable FaultKind kind,
        @Nullable Moment moment,
        @Nullable List<Operation> operations,
        @Nullable String idMission,
        @Nullable Integer times,
        @Nullable Double probability,
        @Nullable Long latencyMillis,
        @Nullable Long retryAfterSeconds) {

    static FaultForm of(Fault fault) {
        Duration retryAfter = fault.retryAfter();
        return new FaultForm(
                fault.kind(),
                fault.moment(),
                fault.operations().stream().sorted().toList(),
                fault.idMission(),
                fault.times() == Fault.ALWAYS ? null : fault.times(),
                fault.probability(),
                fault.latency().isZero() ? null : fault.latency().toMillis(),
                retryAfter == null ? null : retryAfter.toSeconds());
    }

    Fault fault() {
        if (kind == null) {
            throw new IllegalArgumentException("kind is missing");
        }
        return new Fault(
                kind,
                Objects.requireNonNullElse(moment, kind.usualMoment()),
                operations == null ? Set.of() : Set.copyOf(operations),
                idMission,
                Objects.requireNonNullElse(times, Fault.ALWAYS),
                Objects.requireNonNullElse(probability, 1.0),
                Duration.ofMillis(Objects.requireNonNullElse(latencyMillis, 0L)),
                retryAfterSeconds == null ? null : Duration.ofSeconds(retryAfterSeconds));
    }
}
