package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionView;
import org.junit.jupiter.api.Test;

/** A partner replies to what the connector wrote. */
class ConversationTest {

    private static final String THANKS = "OK merci\n\nLe 27/11/2026 à 12:12, <missions@fleet.example> a écrit :\n";

    private static String reply(String id, String references, String text) {
        return Mails.head(World.PARTNER, "<" + id + "@acme.example>") + references + "\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + text;
    }

    private static String quoted(String id) {
        return Mails.mission(id).replaceAll("(?m)^", "> ");
    }

    @Test
    void whatIsQuotedOfAnAnswerIsNotRead() throws Exception {
        try (World world = new World()) {
            world.deliver(Mails.withText("<q@acme.example>", "Bonjour"));
            world.start();
            World.until("it is answered", () -> world.replies().size() == 1);
            String answer = world.replies().get(0).messageId();

            world.deliver(reply("thanks", "In-Reply-To: " + answer, THANKS + quoted("M-1")));
            world.deliver(
                    reply("more", "References: <q@acme.example> " + answer, Mails.mission("M-2") + quoted("M-3")));
            world.deliver(reply("later", "References: " + answer + " <thanks@acme.example>", THANKS + quoted("M-4")));
            world.deliver(reply("other", "References: <1.answer@fleet.example>", THANKS + quoted("M-5")));
            World.until("all are put away", () -> world.lying("Done") + world.lying("Rejected") == 5);

            assertThat(world.gateway.missions().stream().map(MissionView::id)).containsExactlyInAnyOrder("M-2", "M-5");
            assertThat(world.lying("Rejected")).isEqualTo(3);
        }
    }
}
