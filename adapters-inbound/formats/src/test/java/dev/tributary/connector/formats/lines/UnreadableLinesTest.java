package dev.tributary.connector.formats.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.FileRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Bonjour,\n\nvoici les missions de demain en pièce jointe.\n\nCordialement\nJean\nTél : 06 12 34 56 78",
                "id;vehicle\n1;AA",
                "id\tvehicle\n1\tAA",
                "id\tvehicle\ttype\n1\tAA\tx",
                "id | vehicle\n1 | AA",
                "Rendez-vous à 10:30\nhttps://acme.example/id:5"
            })
    void aTextWithoutMissionsSaysHowToWriteThem(String text) {
        MailRead read = MailRead.of(FileRules.usual(), text);

        assertThat(read.broken()).containsExactly("text-without-missions");
        assertThat(LinesFindings.isWithoutMissions(read.items().get(0))).isTrue();
        assertThat(read.lines()).containsExactly(1L);
        assertThat(read.columns()).isEmpty();
        assertThat(LinesFindings.isWithoutMissions(
                        MailRead.of("id: 1", "vehicle: A", "vehicle: B").items().get(0)))
                .isFalse();
    }

    @Test
    void whatIsTooLongIsRefused() {
        String longest = "x".repeat(32 * 1024 - "comment: ".length());

        assertThat(MailRead.of("id: 1", "comment: " + longest, "", "id: 2", "comment: " + longest + "x")
                        .broken())
                .containsExactly("line-too-long");
        assertThat(MailRead.of("id: 1", "comment: a", longest + longest, "vehicle: AA")
                        .itemWarnings())
                .singleElement()
                .asString()
                .contains("line 3 of");
        assertThat(MailRead.of("id: 1\n" + "x".repeat(1024 * 1024 - 6)).ids()).containsExactly("1");
        assertThat(MailRead.of("id: 1\n" + "x".repeat(1024 * 1024 - 5)).broken())
                .containsExactly("text-too-long");
        assertThat(MailRead.of("id: 1\n".repeat(100_000)).ids()).hasSize(100_000);
        assertThat(MailRead.of("id: 1\n".repeat(100_001)).broken()).containsExactly("text-too-long");
    }
}
