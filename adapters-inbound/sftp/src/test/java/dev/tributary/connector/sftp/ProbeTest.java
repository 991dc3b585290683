package dev.tributary.connector.sftp;

import dev.tributary.connector.testkit.*;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {
    @TempDir
    private Path folder;

    @Test
    void probe() throws Exception {
        MemoryGateway gateway = new MemoryGateway();
        try (PollRig rig = new PollRig(folder);
                ConnectorHarness harness = new ConnectorHarness(rig.provider(), rig.settings(), gateway, new ManualClock(MemoryGateway.NOW), Limits.HOST)) {
            RunningConnector c = harness.start();
            try {
                Eventually.until("up", Duration.ofSeconds(3), () -> c.health().status() == dev.tributary.connector.spi.Health.Status.UP);
            } finally {
                System.out.println("HEALTH " + c.health());
                harness.logs().forEach(l -> System.out.println(l.lines() + " " + l.failures()));
                for (Thread t : c.threads()) { System.out.println(t.getName()); for (StackTraceElement e : t.getStackTrace()) System.out.println("   " + e); }
            }
        }
    }
}
