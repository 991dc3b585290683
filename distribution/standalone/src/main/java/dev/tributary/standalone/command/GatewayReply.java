package dev.tributary.standalone.command;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of asking a running gateway. */
sealed interface GatewayReply {

    /** It was done, and this is what the gateway tells of it. */
    record Done(JsonNode told) implements GatewayReply {}

    /**
     * It was not done.
     *
     * @param after when the same may be asked again; null where that would not help
     */
    record Undone(
            Complaint complaint, int exitStatus, @Nullable Duration after) implements GatewayReply {}

    default <T> T fold(Function<Done, T> done, Function<Undone, T> undone) {
        return this instanceof Done reply ? done.apply(reply) : undone.apply((Undone) this);
    }
}
