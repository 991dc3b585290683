package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final ObservedGateway gateway = new ObservedGateway();
    private final OpenPort port = new OpenPort(gateway, "127.0.0.1", null);
    private final Telemetry told = port.monitoring().telemetry();

    @AfterEach
    void closePort() {
        port.close();
    }

    private String metrics() throws Exception {
        return port.get("/metrics").body();
    }

    @Test
    void whatIsToldIsCountedUnderThePromisedNames() throws Exception {
        told.itemJudged("api", "ACCEPTED");
        told.itemJudged("api", "ACCEPTED");
        told.itemJudged("api", "REJECTED");
        told.deliveryAttempted("create", "done");
        told.platformLogin(true);
        told.platformLogin(false);
        told.statusUnmapped();
        told.platformRested(true);
        told.platformRateIs(0.5);
        assertThat(metrics().lines())
                .contains(
                        "tributary_items_total{connector=\"api\",verdict=\"ACCEPTED\"} 2.0",
                        "tributary_items_total{connector=\"api\",verdict=\"REJECTED\"} 1.0",
                        "tributary_deliveries_total{operation=\"create\",outcome=\"done\"} 1.0",
                        "tributary_ocean_logins_total 2.0",
                        "tributary_ocean_login_failures_total 1.0",
                        "tributary_unmapped_statuses_total 1.0",
                        "tributary_ocean_resting 1.0",
                        "tributary_ocean_rate 0.5");
    }

    @Test
    void requestsAreMeasuredInAHistogram() throws Exception {
        told.platformAnswered("create", Duration.ofMillis(30));
        told.platformAnswered("create", Duration.ofMillis(300));
        assertThat(metrics().lines())
                .contains(
                        "tributary_ocean_request_seconds_bucket{operation=\"create\",le=\"0.025\"} 0",
                        "tributary_ocean_request_seconds_bucket{operation=\"create\",le=\"0.05\"} 1",
                        "tributary_ocean_request_seconds_bucket{operation=\"create\",le=\"0.5\"} 2",
                        "tributary_ocean_request_seconds_count{operation=\"create\"} 2");
    }

    @Test
    void theBacklogIsCountedWhenItIsAskedFor() throws Exception {
        gateway.waiting(7, OpenPort.NOW.minusSeconds(90));
        assertThat(metrics().lines())
                .contains("tributary_delivery_backlog 7.0", "tributary_delivery_oldest_seconds 90.0");
        gateway.waiting(0, null);
        assertThat(metrics().lines())
                .contains("tributary_delivery_backlog 0.0", "tributary_delivery_oldest_seconds 0.0");
    }

    @Test
    void whatWasRemovedStaysCounted() throws Exception {
        gateway.removed(5);
        assertThat(metrics().lines()).contains("tributary_missions_removed_total 5.0");
        gateway.storeFails(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "closed"));
        assertThat(metrics().lines()).contains("tributary_missions_removed_total 5.0");
    }

    @Test
    void aStoreThatFailsLeavesTheOtherMetrics() throws Exception {
        gateway.storeFails(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "closed"));
        assertThat(metrics().lines())
                .contains("tributary_delivery_backlog NaN", "tributary_connector_up{connector=\"api\"} 1.0");
    }

    @Test
    void aConnectorThatIsDownIsZero() throws Exception {
        gateway.connectorIs(Health.down(new Text("down", "arrêté")));
        assertThat(metrics().lines()).contains("tributary_connector_up{connector=\"api\"} 0.0");
    }

    @Test
    void thePasswordsDaysAreThereOnceTheyAreKnown() throws Exception {
        assertThat(metrics()).doesNotContain("tributary_ocean_password_days");
        told.passwordExpiresIn(42);
        told.passwordExpiresIn(41);
        assertThat(metrics().lines()).contains("tributary_ocean_password_days 41.0");
    }

    @Test
    void theJavaMachineIsMeasuredToo() throws Exception {
        assertThat(metrics())
                .contains(
                        "tributary_jvm_memory_used_bytes",
                        "tributary_jvm_threads_live_threads",
                        "tributary_process_uptime_seconds");
        assertThat(metrics().lines().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.startsWith("tributary_"));
    }
}
