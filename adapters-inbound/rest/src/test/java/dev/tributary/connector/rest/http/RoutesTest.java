package dev.tributary.connector.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.testkit.TestLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Vertx vertx = Vertx.vertx();
    private final TestLog log = new TestLog();

    @AfterEach
    void close() throws Exception {
        vertx.close().await(20, TimeUnit.SECONDS);
    }

    private HttpResponse<String> answer(Desks desks, Call call) throws Exception {
        Endpoint endpoint = new Endpoint(HttpMethod.GET, "/x", desks, call);
        Surroundings surroundings = new Surroundings(vertx, Limits.DEFAULT, log, new Closing());
        HttpServer server = vertx.createHttpServer()
                .requestHandler(Routes.of(List.of(endpoint), surroundings))
                .listen(0, "127.0.0.1")
                .await(20, TimeUnit.SECONDS);
        URI uri = URI.create("http://127.0.0.1:" + server.actualPort() + "/x");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Test
    void aFaultBeforeTheCallIsAnsweredAsAProblemAndLogged() throws Exception {
        Desks broken = authorization -> {
            throw new IllegalStateException("secret words");
        };

        HttpResponse<String> response = answer(broken, exchange -> Future.failedFuture("not called"));

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("internal-error").doesNotContain("secret");
        assertThat(log.lines()).containsExactly("ERROR a request failed");
    }

    @Test
    void aRefusedCallerIsToldWhy() throws Exception {
        Desks closed = authorization -> Checked.refused(GatewayProblems.busy());

        HttpResponse<String> response = answer(closed, exchange -> Future.failedFuture("not called"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(log.lines()).isEmpty();
    }
}
