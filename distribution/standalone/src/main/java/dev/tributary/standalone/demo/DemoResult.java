package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.util.List;
import java.util.Map;

/**
 * How the demo ended.
 *
 * @param seconds it took, from the first mission sent
 * @param deliveries missions by state of delivery
 * @param passed how often each state was entered
 * @param progress missions by state of progress
 * @param progressPassed missions that were seen in each state of progress
 * @param remarks on what did not simply go through
 * @param unexpected what ended otherwise than it should
 */
record DemoResult(
        double seconds,
        Verdicts verdicts,
        Map<DeliveryState, Integer> deliveries,
        Map<DeliveryState, Integer> passed,
        Map<ProgressState, Integer> progress,
        Map<ProgressState, Integer> progressPassed,
        List<Remark> remarks,
        List<String> unexpected) {

    DemoResult {
        remarks = List.copyOf(remarks);
        unexpected = List.copyOf(unexpected);
    }

    boolean isAsExpected() {
        return unexpected.isEmpty();
    }
}
