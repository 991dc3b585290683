package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PercentEncodingTest {

    private static final String[] PIECES = {
        "a", "Z", "0", " ", "+", "%", "&", ";", "=", "?", "#", "/", "\\", "'", "\"", "\n", "\r\n", "\t", "é", "œ", "ç",
        "l’", "«", "€", "\u00a0", "e\u0301", "漢", "🚚", "👩‍🔧", "%20", "%2B", "~", "*", "(", "-", ".", "_"
    };

    @ParameterizedTest
    @CsvSource({
        "' ', %20",
        "+, %2B",
        "%, %25",
        "&, %26",
        ";, %3B",
        "=, %3D",
        "*, %2A",
        "~, ~",
        "a-b_c.d, a-b_c.d",
        "é, %C3%A9",
        "🚚, %F0%9F%9A%9A",
        "/, %2F",
        "'\n', %0A"
    })
    void everythingButTheUnreservedIsEscapedByteForByte(String text, String encoded) {
        assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsDecodedIsWhatWasEncoded(long seed) {
        String text = text(seed);

        String encoded = PercentEncoding.encode(text);

        assertThat(encoded).as("seed %d", seed).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                .as("seed %d", seed)
                .isEqualTo(text);
    }

    static LongStream whatIsDecodedIsWhatWasEncoded() {
        return LongStream.range(0, 300);
    }

    static String text(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                .limit(random.nextInt(501))
                .collect(Collectors.joining());
    }
}
