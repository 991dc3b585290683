package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Secret;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final long MILLIS_TO_END = 20_000;

    private final ObservedGateway gateway = new ObservedGateway();

    @Test
    void onThisMachineNoKeyIsNeeded() throws Exception {
        try (OpenPort port = new OpenPort(gateway, "127.0.0.1", null)) {
            assertThat(port.get("/metrics").statusCode()).isEqualTo(200);
            assertThat(port.get("/").body()).contains("/health/ready", "/metrics");
        }
    }

    @Test
    void offThisMachineOnlyHealthIsThereWithoutAKey() throws Exception {
        try (OpenPort port = new OpenPort(gateway, "0.0.0.0", null)) {
            assertThat(port.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(port.get("/metrics").statusCode()).isEqualTo(403);
            assertThat(port.get("/").body()).contains("management-key-missing", "management.key");
        }
    }

    @Test
    void whoHasTheKeySeesAll() throws Exception {
        try (OpenPort port = new OpenPort(gateway, "0.0.0.0", new Secret("s3cret"))) {
            assertThat(port.get("/metrics", "Authorization", "Bearer s3cret").statusCode())
                    .isEqualTo(200);
            assertThat(port.get("/metrics", "Authorization", "Bearer s3creT").statusCode())
                    .isEqualTo(401);
            assertThat(port.get("/metrics", "Authorization", "bearer s3cret").statusCode())
                    .isEqualTo(200);
            HttpResponse<String> keyless = port.get("/metrics");
            assertThat(keyless.statusCode()).isEqualTo(401);
            assertThat(keyless.body()).doesNotContain("s3cret");
        }
    }

    @Test
    void nothingCanBeChanged() throws Exception {
        try (OpenPort port = new OpenPort(gateway, "127.0.0.1", null)) {
            HttpResponse<String> answer =
                    port.send(port.request("/health/live").POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
            assertThat(port.send(port.request("/health/live").method("HEAD", HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void ordersNeedTheKeyAsWell() throws Exception {
        try (OpenPort port = new OpenPort(gateway, "0.0.0.0", new Secret("s3cret"))) {
            assertThat(port.post("/admin/v1/retry", "{}").statusCode()).isEqualTo(401);
            assertThat(port.post("/admin/v1/retry", "{}", "Authorization", "Bearer s3cret")
                            .statusCode())
                    .isEqualTo(400);
        }
        try (OpenPort port = new OpenPort(gateway, "0.0.0.0", null)) {
            assertThat(port.post("/admin/v1/forget", "{\"person\":\"x y\"}").statusCode())
                    .isEqualTo(403);
            assertThat(port.desk().asked).isEmpty();
        }
    }

    @Test
    void anotherPathIsNotFound() throws Exception {
        try (OpenPort port = new OpenPort(gateway, "127.0.0.1", null)) {
            assertThat(port.get("/console").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void noThreadIsLeft() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (OpenPort port = new OpenPort(gateway, "127.0.0.1", null)) {
            port.get("/metrics");
        }

        List<Thread> left = new ArrayList<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(thread -> !thread.getName().contains("vert.x"));
        for (Thread thread : left) {
            thread.join(MILLIS_TO_END);
        }
        assertThat(left).noneMatch(Thread::isAlive);
    }
}
