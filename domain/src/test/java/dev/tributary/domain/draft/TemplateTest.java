package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tributary.domain.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Template TEMPLATE = new Template(new Text("{a} before {b}", "{b} après {a}"));

    @Test
    void eachLanguageIsFilledInWithItsOwnWords() {
        Text filled = TEMPLATE.fill(List.of(Detail.of("a", 1), new Detail("b", new Text("two", "deux"))));
        assertThat(filled).isEqualTo(new Text("1 before two", "deux après 1"));
    }

    @Test
    void whatIsFilledInIsTakenAsItIs() {
        Text filled = TEMPLATE.fill(List.of(Detail.of("a", "{b}$1\\"), Detail.of("b", "{a}")));
        assertThat(filled.english()).isEqualTo("{b}$1\\ before {a}");
    }

    @Test
    void aForgottenDetailIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.fill(List.of(Detail.of("a", 1))))
                .withMessageContaining("b");
    }
}
