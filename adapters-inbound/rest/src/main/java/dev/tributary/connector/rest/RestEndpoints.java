package dev.tributary.connector.rest;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.rest.batch.BatchCall;
import dev.tributary.connector.rest.events.EventsCall;
import dev.tributary.connector.rest.http.Desks;
import dev.tributary.connector.rest.http.Endpoint;
import dev.tributary.connector.rest.missions.ListCall;
import dev.tributary.connector.rest.missions.MissionCalls;
import dev.tributary.connector.rest.missions.ReadCalls;
import dev.tributary.connector.rest.webhooks.WebhookCalls;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/** The whole interface, the busiest rows first. */
final class RestEndpoints {

    private static final String MISSIONS = MissionCalls.PATH;
    private static final String MISSION = MISSIONS + "/{id}";

    private RestEndpoints() {}

    /**
     * The endpoints.
     *
     * @param open for what is no secret
     * @param files how files are read that come as a batch
     */
    static List<Endpoint> of(Desks desks, Desks open, WebhookCalls webhooks, FileRules files) {
        MissionCalls missions = new MissionCalls();
        ReadCalls reads = new ReadCalls();
        ListCall list = new ListCall();
        OpenApiCall openApi = new OpenApiCall();
        return List.of(
                new Endpoint(HttpMethod.POST, MISSIONS, desks, missions::post),
                new Endpoint(HttpMethod.PUT, MISSION, desks, missions::put),
                new Endpoint(HttpMethod.GET, MISSION, desks, reads::mission),
                new Endpoint(HttpMethod.HEAD, MISSION, desks, reads::mission),
                new Endpoint(HttpMethod.PATCH, MISSION, desks, missions::patch),
                new Endpoint(HttpMethod.DELETE, MISSION, desks, missions::delete),
                new Endpoint(HttpMethod.GET, MISSION + "/timeline", desks, reads::timeline),
                new Endpoint(HttpMethod.HEAD, MISSION + "/timeline", desks, reads::timeline),
                new Endpoint(HttpMethod.GET, MISSIONS, desks, list::page),
                new Endpoint(HttpMethod.HEAD, MISSIONS, desks, list::page),
                new Endpoint(HttpMethod.POST, BatchCall.PATH, desks, new BatchCall(files)::batch),
                new Endpoint(HttpMethod.GET, EventsCall.PATH, desks, new EventsCall()::open),
                new Endpoint(HttpMethod.GET, WebhookCalls.PATH, desks, webhooks::state),
                new Endpoint(HttpMethod.HEAD, WebhookCalls.PATH, desks, webhooks::state),
                new Endpoint(HttpMethod.POST, WebhookCalls.PATH + "/replay", desks, webhooks::replay),
                new Endpoint(HttpMethod.GET, OpenApiCall.PATH, open, openApi::document),
                new Endpoint(HttpMethod.HEAD, OpenApiCall.PATH, open, openApi::document));
    }
}
