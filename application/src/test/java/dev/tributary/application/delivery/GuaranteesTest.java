package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.domain.DeliveryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables of the guarantees against what the engine does. */
class GuaranteesTest {

    private static final Path PAGE = Path.of("..", "docs", "guarantees.md");
    private static final List<Operation> COLUMNS = List.of(Operation.CREATE, Operation.MODIFY, Operation.DELETE);
    private static final String AFTER_QUIET = ", after the quiet time";

    static Stream<Arguments> answers() throws IOException {
        return cells("| Outcome |");
    }

    static Stream<Arguments> readings() throws IOException {
        return cells("| Read back |");
    }

    static Stream<Arguments> schedules() throws IOException {
        return rows("| Repeated after |").map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    private static Stream<Arguments> cells(String head) throws IOException {
        return rows(head)
                .flatMap(row -> IntStream.range(0, COLUMNS.size())
                        .mapToObj(column -> Arguments.of(row.get(0), COLUMNS.get(column), row.get(column + 1))));
    }

    private static Stream<List<String>> rows(String head) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int first = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith(head))
                .findFirst()
                .orElseThrow();
        return lines.subList(first + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(GuaranteesTest::words);
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @MethodSource("answers")
    void whatFollowsAnAnswerIsAsPromised(String outcome, Operation operation, String step) {
        MissionEntry sending = Situations.sending(operation);

        Ruling ruling = Answers.outcome(outcome).fold(new AfterChange(sending, operation, Situations.pacing(), NOON));

        assertThat(step(sending, ruling, NOON)).isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} where {1} was unknown: {2}")
    @MethodSource("readings")
    void whatFollowsAReadingIsAsPromised(String reading, Operation operation, String step) {
        Instant asked = reading.endsWith(AFTER_QUIET) ? NOON.plus(Situations.QUIET) : NOON;
        MissionEntry uncertain = Situations.uncertain(operation);

        Ruling ruling = new AfterReadBack(uncertain, Situations.pacing(), asked, asked)
                .of(Answers.reading(reading.replace(AFTER_QUIET, "")));

        assertThat(step(uncertain, ruling, asked)).isEqualTo(step);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @MethodSource("schedules")
    void pausesAreAsLongAsPromised(String after, String pauses) {
        Pacing.Kind kind = Pacing.Kind.valueOf(after.toUpperCase(Locale.ROOT));
        List<Integer> seconds =
                Arrays.stream(pauses.split(", ")).map(Integer::valueOf).toList();
        for (int attempt = 1; attempt <= seconds.size(); attempt++) {
            Instant promised = NOON.plusSeconds(seconds.get(attempt - 1));
            assertThat(longestAfter(kind, attempt))
                    .as("pause %d", attempt)
                    .isBetween(promised.minusMillis(100L * seconds.get(attempt - 1)), promised);
        }
    }

    /** Of many, so that chance has shortened one of them by less than a tenth. */
    private static Instant longestAfter(Pacing.Kind kind, int attempts) {
        Pacing pacing = Situations.pacing();
        return Stream.generate(() -> pacing.afterAttempts(kind, attempts, NOON))
                .limit(200)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Test
    void noOutcomeIsWithoutARow() throws IOException {
        assertThat(names(answers())).containsExactlyInAnyOrderElementsOf(Answers.OUTCOMES);
    }

    @Test
    void noReadingIsWithoutARow() throws IOException {
        assertThat(names(readings()).map(name -> name.replace(AFTER_QUIET, "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Answers.READINGS);
    }

    @Test
    void noKindOfFailureIsWithoutARow() throws IOException {
        assertThat(names(schedules()).map(name -> name.toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Pacing.Kind.values()).map(Enum::name).toList());
    }

    private static Stream<String> names(Stream<Arguments> cells) {
        return cells.map(cell -> (String) cell.get()[0]).distinct();
    }

    private static String step(MissionEntry entry, Ruling ruling, Instant now) {
        if (ruling.state().isFinal()) {
            return ruling.state().name();
        }
        String when = switch (When.of(ruling.dueAt(), now)) {
            case NOW -> "";
            case LATER -> " later";
            case TOLD -> " when told";
            case QUIET -> " when quiet";
            default -> " at " + ruling.dueAt();
        };
        return operation(entry, ruling) + when;
    }

    private static String operation(MissionEntry entry, Ruling ruling) {
        if (ruling.state() == DeliveryState.UNCERTAIN) {
            return "read back";
        }
        MissionEntry next = Situations.knowing(entry, ruling.presence());
        return Claim.operation(next).name().toLowerCase(Locale.ROOT);
    }
}
