package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OceanLogTest {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.tributary.ocean");
    private Instant now = Instant.parse("2026-12-01T08:00:00Z");
    private final OceanLog log = new OceanLog(() -> now);

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
    }

    private List<String> told() {
        return lines.list.stream()
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }

    @Test
    void aRefusedLoginIsWarnedOfOnceWithWhatToDo() {
        log.platformLogin(false);
        log.deliveryAttempted("create", "done");
        log.deliveryAttempted("create", "unauthorised");
        now = now.plus(Duration.ofHours(1));
        log.deliveryAttempted("create", "unauthorised");

        assertThat(told())
                .containsExactly(
                        "WARN Océan refuses the login: check ocean.login and ocean.password; until then missions"
                                + " wait, and none is lost");
    }

    @Test
    void aMissionThatTheLoginHasNoRightToIsNoTroubleOfTheLogin() {
        log.platformLogin(true);

        log.deliveryAttempted("create", "unauthorised");

        assertThat(told()).isEmpty();
    }

    @Test
    void itsEndIsTold() {
        log.deliveryAttempted("create", "unavailable");
        log.deliveryAttempted("create", "unknown");
        assertThat(told()).hasSize(1);
        log.deliveryAttempted("create", "refused");
        log.deliveryAttempted("create", "done");

        assertThat(told()).hasSize(2).element(1).isEqualTo("INFO Océan answers again; what waits is delivered");
    }

    @Test
    void toAndFroIsToldOnceAMinute() {
        for (int second = 0; second < 120; second++) {
            log.deliveryAttempted("create", second % 2 == 0 ? "unavailable" : "done");
            now = now.plus(Duration.ofSeconds(1));
        }

        assertThat(told()).hasSize(4);
    }
}
