package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.util.List;

/** The faults that strike one call: any latencies, and at most one that spoils the answer. */
record FaultPlan(List<Fault> faults) {

    static final FaultPlan NONE = new FaultPlan(List.of());

    Duration delay(Moment moment) {
        Duration delay = Duration.ZERO;
        for (Fault fault : faults) {
            delay = fault.moment() == moment ? delay.plus(fault.latency()) : delay;
        }
        return delay;
    }

    boolean preventsEffect() {
        for (Fault fault : faults) {
            if (fault.kind() != FaultKind.LATENCY && fault.moment() == Moment.BEFORE_EFFECT) {
                return true;
            }
        }
        return false;
    }

    Answer spoil(Answer right) {
        Answer answer = right;
        for (Fault fault : faults) {
            answer = FaultyAnswers.replacing(answer, fault);
        }
        return answer;
    }

    List<FaultKind> kinds() {
        return faults.isEmpty() ? List.of() : faults.stream().map(Fault::kind).toList();
    }

    AnswerFate fate() {
        AnswerFate fate = AnswerFate.SENT;
        for (Fault fault : faults) {
            fate = switch (fault.kind()) {
                case LOST_ANSWER -> AnswerFate.LOST;
                case CUT_ANSWER -> AnswerFate.CUT;
                default -> fate;
            };
        }
        return fate;
    }
}
