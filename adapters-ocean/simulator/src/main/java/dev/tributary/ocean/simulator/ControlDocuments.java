package dev.tributary.ocean.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON documents of the control interface. */
final class ControlDocuments {

    private ControlDocuments() {}

    record FaultList(List<FaultLine> faults) {}

    record FaultLine(int number, int struck, @JsonUnwrapped FaultForm fault) {
        static FaultLine of(LoadedFault loaded) {
            return new FaultLine(loaded.number(), loaded.struck(), FaultForm.of(loaded.fault()));
        }
    }

    /** One page of the ledger; {@code next} is the {@code after} of the following page, absent on the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LedgerPage(
            Map<Operation, Long> calls,
            List<LedgerLine> entries,
            @Nullable Long next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LedgerLine(
            long sequence,
            Instant time,
            Operation operation,
            @Nullable String customerId,
            @Nullable String idMission,
            RequestEncoding encoding,
            Map<String, String> parameters,
            Effect effect,
            int status,
            String answer,
            AnswerFate fate,
            List<FaultKind> faults) {

        static LedgerLine of(LedgerEntry entry) {
            return new LedgerLine(
                    entry.sequence(),
                    entry.time(),
                    entry.operation(),
                    entry.customerId(),
                    entry.idMission(),
                    entry.parameters().encoding(),
                    entry.parameters().asMap(),
                    entry.effect(),
                    entry.answer().status(),
                    entry.answer().body(),
                    entry.answer().fate(),
                    entry.faults());
        }
    }

    record MissionList(List<SimulatedMission> missions) {}
}
