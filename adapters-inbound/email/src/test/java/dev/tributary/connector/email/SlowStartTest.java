package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowStartTest {

    @Test
    void aServerThatGoesOnSayingALittleKeepsNoConnectorFromStarting() throws Exception {
        try (World world = new World()) {
            world.provider = new EmailConnectorProvider(Duration.ofSeconds(1));
            world.more.put("answer-timeout", Duration.ofSeconds(30));
            world.proxy().trickle(1, Duration.ofSeconds(1));
            world.start();

            assertThat(world.health().status()).isEqualTo(Health.Status.DOWN);
            assertThat(world.health().detail().english()).contains("too slow");
            world.proxy().behave();
            world.proxy().cut();
            World.until("all is well", () -> world.health().status() == Health.Status.UP);
        }
    }
}
