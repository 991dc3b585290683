package dev.tributary.ocean.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call as it arrived, read but not yet judged. */
record ReceivedCall(Operation operation, @Nullable String token, ReceivedParameters parameters, Reading reading) {

    /** The mission's id as given, or null where there is none that could be read. */
    @Nullable
    String idMission() {
        return given(MissionParameter.ID);
    }

    /** The customer as given, or null where there is none that could be read. */
    @Nullable
    String customerId() {
        return given(MissionParameter.CUSTOMER);
    }

    @Nullable
    private String given(MissionParameter parameter) {
        Map<String, String> values = operation == Operation.LOGIN ? Map.of() : reading.values();
        return values.get(parameter.wireName());
    }

    @Override
    public String toString() {
        return "ReceivedCall[" + operation + "]";
    }
}
