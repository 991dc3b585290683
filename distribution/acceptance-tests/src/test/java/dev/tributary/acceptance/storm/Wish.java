package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.program.RestPartner;
import java.net.http.HttpResponse;

/**
 * One thing that a partner asks of a mission, and asks again in the same words until it is acknowledged.
 *
 * @param leaves what is at Océan once it is fulfilled: a content that no other wish for this mission has, or {@link
 *     #NOTHING}
 */
record Wish(Verb verb, String id, String body, String leaves) {

    static final String NOTHING = "nothing";

    enum Verb {
        POST,
        PUT,
        PATCH,
        DELETE
    }

    boolean isCancellation() {
        return verb == Verb.DELETE;
    }

    HttpResponse<String> askOf(RestPartner door) throws Exception {
        return switch (verb) {
            case POST -> door.post(body);
            case PUT -> door.put(id, body);
            case PATCH -> door.patch(id, body);
            case DELETE -> door.delete(id);
        };
    }

    @Override
    public String toString() {
        return verb + " " + leaves;
    }
}
