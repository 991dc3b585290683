package dev.tributary.connector.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathSegmentTest {

    @ParameterizedTest
    @CsvSource({
        "INT-1_2.3~4, INT-1_2.3~4",
        "a b, a%20b",
        "a/b, a%2Fb",
        "é, %C3%A9",
        "🚚, %F0%9F%9A%9A",
        "100%, 100%25",
        "a+b, a%2Bb",
        ".., %2E%2E",
        "., %2E",
        "..., ...",
        "a;b?c#d, a%3Bb%3Fc%23d"
    })
    void aTextIsEncodedSoThatItIsOnePartOfAPath(String text, String encoded) {
        assertThat(PathSegment.encode(text)).isEqualTo(encoded);
        assertThat(PathSegment.decode(encoded)).contains(text);
        assertThat(URI.create("/x/" + encoded).getRawPath()).isEqualTo("/x/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "a%", "%zz", "%C3", "%C3%28", "%FF", "%%41", "%ED%A0%80"})
    void whatIsNotProperlyEncodedIsNoText(String segment) {
        assertThat(PathSegment.decode(segment)).isEmpty();
    }

    @Test
    void aPlusSignIsNoBlankInAPath() {
        assertThat(PathSegment.decode("a+b")).contains("a+b");
    }

    @Test
    void whateverIsEncodedIsDecodedTheSame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            String text = random.ints(1 + random.nextInt(30), 1, 0x1F000)
                    .filter(point -> Character.getType(point) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(PathSegment.decode(PathSegment.encode(text)))
                    .as("seed " + seed)
                    .contains(text);
        }
    }
}
