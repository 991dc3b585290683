package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.util.List;

/** The faults that strike one call: any latencies, and at most one that spoils the answer. */
record FaultPlan(List<Fault> faults) {

    static final FaultPlan NONE = new FaultPlan(List.of());

    Duration delay(Moment moment) {
        return faults.stream()
                .filter(fault -> fault.kind() == FaultKind.LATENCY && fault.moment() == moment)
                .map(Fault::latency)
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean preventsEffect() {
        return faults.stream()
                .anyMatch(fault -> fault.kind() != FaultKind.LATENCY && fault.moment() == Moment.BEFORE_EFFECT);
    }

    Answer spoil(Answer right) {
        Answer answer = right;
        for (Fault fault : faults) {
            answer = FaultyAnswers.replacing(answer, fault);
        }
        return answer;
    }

    List<FaultKind> kinds() {
        return faults.stream().map(Fault::kind).toList();
    }

    AnswerFate fate() {
        if (strikes(FaultKind.LOST_ANSWER)) {
            return AnswerFate.LOST;
        }
        return strikes(FaultKind.CUT_ANSWER) ? AnswerFate.CUT : AnswerFate.SENT;
    }

    private boolean strikes(FaultKind kind) {
        return faults.stream().anyMatch(fault -> fault.kind() == kind);
    }
}
