package dev.tributary.connector.formats.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.FileRules;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyTextTest {

    @Test
    void noTextEverFails() {
        String[] pieces = {
            "id: ",
            "id",
            ":",
            "=",
            "\t",
            "vehicle : ",
            "comment: ",
            ">",
            "> ",
            "-- ",
            "--",
            "\n",
            "\n",
            "\n",
            "\r",
            " ",
            "\u00A0",
            "\u200B",
            "*",
            "\"",
            "«",
            "»",
            "Le 3 a écrit :",
            "On 3 wrote:",
            "De : ",
            "From: ",
            "Sent: ",
            "Date: ",
            "à : ",
            "-----Original Message-----",
            "Begin forwarded message:",
            "action: CANCEL",
            "\uD83D",
            "\uDE00",
            "\0",
            "5",
            "é",
            "jourHeureInter: 46357,5",
            "#N/A",
            "____"
        };
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(40); piece > 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            MailRead read = MailRead.of(FileRules.usual(), text.toString());

            assertThat(read.items()).as("seed " + seed).isNotEmpty();
            assertThat(read.broken()).as("seed " + seed).doesNotContain("file-damaged");
            read.items()
                    .forEach(item -> assertThat(item.cells().size())
                            .isLessThanOrEqualTo(read.columns().size() + 1));
        }
    }
}
