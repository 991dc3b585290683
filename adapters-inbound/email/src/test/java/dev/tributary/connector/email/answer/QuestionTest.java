package dev.tributary.connector.email.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tributary.connector.email.message.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void whatIsWrittenIsRead() {
        Question question = new Question(
                "a\\c\tme\n", "o'neil+x@acme.example", "<1@a>", List.of("<2@a>", "<3@a>"), "été \\t 🚚 \\");

        assertThat(question.write()).doesNotContain("\n");
        assertThat(Question.read(question.write())).contains(question);
    }

    @Test
    void whatIsMissingStaysSo() {
        Question question = new Question("acme", "a@b", null, List.of(), "");

        assertThat(Question.read(question.write())).contains(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2\tacme\ta@b\t\t\tx", "1\tacme\tno address\t\t\tx", "1\tacme\ta@b\t\t\tx\ty"})
    void whatIsNoneIsNotRead(String written) {
        assertThat(Question.read(written)).isEmpty();
    }

    @Test
    void itShowsNothingPersonal() {
        assertThat(Samples.question()).hasToString("question of acme");
    }

    @Test
    void itIsMadeOfTheHeadOfAMail() {
        assertThat(Question.of("acme", head("chef@acme.example")))
                .contains(new Question("acme", "chef@acme.example", "<1@a>", List.of("<0@a>"), "Missions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"été@acme.example", "a@b\r\nRCPT TO:<c@d>", "\"a b\"@c", "a@b>,<c@d", "a", "@b", "a@"})
    void whoCannotBeAnsweredWithoutMoreAdoIsNot(String sender) {
        assertThat(Question.of("acme", head(sender))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question("acme", sender, null, List.of(), ""))
                .withMessage("nothing can be sent to the sender's address");
    }

    @Test
    void whoIsNobodyIsNotAnswered() {
        assertThat(Question.of("acme", head(null))).isEmpty();
    }

    private static Head head(@Nullable String sender) {
        return new Head(List.of(), "<1@a>", List.of("<0@a>"), sender, "Missions", null);
    }
}
