package dev.tributary.ocean.client;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** A request as it will travel; the query is encoded already, and empty where there is none. */
record OceanRequest(OceanCall call, String query, @Nullable Body body) {

    /** What travels below the head. */
    record Body(String contentType, Buffer bytes) {}

    static OceanRequest json(OceanCall call, Buffer json) {
        return new OceanRequest(call, "", new Body("application/json", json));
    }

    String target(String basePath) {
        return basePath + call.path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The content is personal, and in a login secret. */
    @Override
    public String toString() {
        return "OceanRequest[" + call + "]";
    }
}
