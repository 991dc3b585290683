package dev.tributary.connector.email;

import org.junit.jupiter.api.Test;

class ScratchTest {

    @Test
    void one() throws Exception {
        try (World world = new World()) {
            world.deliver(Mails.withText("<1@x>", Mails.mission("A-1")));
            var connector = world.start();
            for (int n = 0; n < 30; n++) {
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
            System.out.println("HEALTH " + connector.health());
            System.out.println(world.logged());
            connector.context().logger().failures().forEach(System.out::println);
            System.out.println(world.proxy().commands());
            world.replies().forEach(System.out::println);
        }
    }
}
