package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongHeadTest {

    private static final int LINES = 4_000;

    @Test
    void whoWroteIsNotToldByTheBeginningOfAHeadThatIsTooLong() throws Exception {
        try (World world = new World()) {
            String filler = "X-Filler: begins\n" + (" " + "a".repeat(70) + "\n").repeat(LINES);
            world.deliver("From: " + World.PARTNER + "\n" + filler + "From: somebody@else.example\n\n"
                    + Mails.mission("M-1"));
            world.start();

            World.until("it is put away", () -> world.lying("Done") + world.lying("Rejected") == 1);

            assertThat(world.lying("Rejected")).isEqualTo(1);
            assertThat(world.replies()).isEmpty();
        }
    }
}
