package dev.tributary.connector.email.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void elementsAreNotMultiplied() {
        String unclosed =
                IntStream.range(0, 12).mapToObj(i -> "<b id=" + i + ">").collect(Collectors.joining());

        assertThat(HtmlText.parsed("<p>" + unclosed + "<p>x".repeat(100)).getAllElements())
                .hasSizeLessThan(120);
    }

    @Test
    void aPageIsReadHoweverDeepItIs() {
        assertThat(HtmlText.of("<table><tr><td>".repeat(1_000) + "id: M-1")).isEqualTo("id: M-1\n");
    }

    @Test
    void quotesWithinQuotesCountUpToABound() {
        assertThat(HtmlText.of("<blockquote type=cite>".repeat(90) + "x<br>y")).hasSizeLessThan(40);
    }
}
