package dev.tributary.connector.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplittersTest {

    private static final int LONGEST = 40;

    record Example(String text, List<String> pieces) {}

    static List<Example> arrays() {
        return List.of(
                new Example("[]", List.of()),
                new Example(" [ \n ] \n", List.of()),
                new Example("\ufeff[{\"id\":\"é\"}]", List.of("{\"id\":\"é\"}")),
                new Example("[{\"a\":1},{\"b\":[2,3]}]", List.of("{\"a\":1}", "{\"b\":[2,3]}")),
                new Example("[1, \"a,]b\" ,null]", List.of("1", " \"a,]b\" ", "null")),
                new Example("[\"a\\\"],[\",\"b\\\\\"]", List.of("\"a\\\"],[\"", "\"b\\\\\"")),
                new Example("[{},]", List.of("{}", "")),
                new Example("[,{}]", List.of("", "{}")),
                new Example("[{\"a\":tru},{}]", List.of("{\"a\":tru}", "{}")),
                new Example("[{} {}]", List.of("{} {}")),
                new Example("[}]", List.of("}")),
                new Example("[{\"a\":\"b},{}]", List.of("{\"a\":\"b},{}]", "cut: document-cut")),
                new Example("[{},{\"a\":", List.of("{}", "{\"a\":", "cut: document-cut")),
                new Example("[{},{}", List.of("{}", "{}", "cut: document-cut")),
                new Example("[{},", List.of("{}", "cut: document-cut")),
                new Example("[", List.of("cut: document-cut")),
                new Example("[{}]x[{}]", List.of("{}", "unreadable: not-json", "warning: rest-not-read")),
                new Example("{\"id\":\"A\"}", List.of("refused: not-an-array")),
                new Example("  hello", List.of("refused: not-an-array")),
                new Example("", List.of("refused: not-an-array")),
                new Example(" ", List.of("refused: not-an-array")),
                new Example("[{},\"" + "x".repeat(LONGEST) + "\",{}]", List.of("{}", "unreadable: too-large", "{}")),
                new Example("[\"" + "x".repeat(LONGEST - 2) + "\"]", List.of("\"" + "x".repeat(LONGEST - 2) + "\"")));
    }

    static List<Example> lines() {
        return List.of(
                new Example("", List.of()),
                new Example("\n \r\n\t\n", List.of()),
                new Example("{\"a\":1}\n{\"b\":2}", List.of("{\"a\":1}", "{\"b\":2}")),
                new Example("{\"a\":1}\r\n\r\n{\"b\":2}\r\n", List.of("{\"a\":1}\r", "{\"b\":2}\r")),
                new Example("\ufeff{}\n", List.of("{}")),
                new Example("x\n{}\n", List.of("x", "{}")),
                new Example("x".repeat(LONGEST + 1) + "\n{}", List.of("unreadable: too-large", "{}")),
                new Example("{}\n" + "x".repeat(LONGEST + 1), List.of("{}", "unreadable: too-large")),
                new Example("x".repeat(LONGEST), List.of("x".repeat(LONGEST))));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void anArrayIsCutTheSameHoweverItsBytesCome(Example example) {
        cut(() -> new ArraySplitter(LONGEST), example);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesAreCutTheSameHoweverTheirBytesCome(Example example) {
        cut(() -> new LineSplitter(LONGEST), example);
    }

    private static void cut(Supplier<Splitter> splitter, Example example) {
        byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= text.length + 1; size++) {
            assertThat(CollectedPieces.of(splitter.get(), text, size).all)
                    .as("parts of " + size)
                    .isEqualTo(example.pieces());
        }
    }

    @Test
    void everyPieceOfAnArrayIsTheLineItBeginsAt() {
        lines(
                () -> new ArraySplitter(LONGEST),
                "\n[\n\n {\n\"a\":1\r\n},{},\n\"" + "x\n".repeat(LONGEST) + "\",\n\n,{",
                List.of(4L, 6L, 7L, 49L, 49L, 49L));
        lines(() -> new ArraySplitter(LONGEST), "[{}\n]\n\nx", List.of(1L, 4L));
    }

    @Test
    void everyLineIsCountedAlsoThoseThatAreBlankOrTooLong() {
        lines(() -> new LineSplitter(LONGEST), "\n{}\r\n\n " + "x".repeat(LONGEST) + "\n{}", List.of(2L, 4L, 5L));
    }

    private static void lines(Supplier<Splitter> splitter, String document, List<Long> lines) {
        byte[] text = document.getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= text.length + 1; size++) {
            assertThat(CollectedPieces.of(splitter.get(), text, size).lines)
                    .as("parts of " + size)
                    .isEqualTo(lines);
        }
    }

    @Test
    void whateverValuesAreJoinedAreCutApartAgain() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<String> values = random.ints(1 + random.nextInt(5), 0, 1 << 20)
                    .mapToObj(number -> value(new Random(number), 3))
                    .toList();
            byte[] array = ("[" + String.join(",", values) + "]").getBytes(StandardCharsets.UTF_8);
            assertThat(CollectedPieces.of(new ArraySplitter(10_000), array, 1 + random.nextInt(20)).all)
                    .as("seed " + seed)
                    .isEqualTo(values);
        }
    }

    private static String value(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 1 -> "[" + value(random, depth - 1) + "," + value(random, depth - 1) + "]";
            case 2 -> "{\"k\\\\\":" + value(random, depth - 1) + "}";
            default -> random.nextBoolean() ? "12" : "\"[\\\"{é,\"";
        };
    }
}
