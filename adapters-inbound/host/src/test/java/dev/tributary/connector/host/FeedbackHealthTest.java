package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackHealthTest extends HostFixture {

    @Test
    void whatNobodyHandsOverShowsInTheHealth() {
        ConnectorHost host = started();

        untilDegraded(host);

        assertThat(status(host, "depot").health().detail().english()).contains("outbox replies");
    }

    @Test
    void aConnectorThatDoesNothingIsFoundDeadAllTheSame() {
        ConnectorHost host = started();
        untilDegraded(host);

        depot.context().polled(Duration.ofSeconds(10));
        passUntil(() -> depot.calls.stream().filter("create"::equals).count() == 2);
    }

    /** What was posted is seen by another thread, from when on its time counts. */
    private void untilDegraded(ConnectorHost host) {
        await(() -> {
            time.pass(Duration.ofMinutes(11));
            look(host);
            return status(host, "depot").state() == ConnectorStatus.State.DEGRADED;
        });
    }

    private ConnectorHost started() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        ConnectorState state = depot.context().state();
        state.keep(List.of(state.parcel("replies", "a", "1")))
                .toCompletableFuture()
                .join();
        return host;
    }
}
