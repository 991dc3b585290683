package dev.tributary.standalone.command;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What came of asking a running gateway. */
sealed interface GatewayReply {

    /** It was done, and this is what the gateway tells of it. */
    record Done(JsonNode told) implements GatewayReply {}

    /** It was not done. */
    record Undone(Complaint complaint, int exitStatus) implements GatewayReply {}

    default <T> T fold(Function<Done, T> done, Function<Undone, T> undone) {
        return this instanceof Done reply ? done.apply(reply) : undone.apply((Undone) this);
    }
}
