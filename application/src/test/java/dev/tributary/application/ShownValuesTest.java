package dev.tributary.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Outcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is kept, or passes a port, shows what may be personal. */
class ShownValuesTest {

    static List<Class<?>> records() throws IOException, URISyntaxException {
        Path root = Path.of(Outcome.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .filter(file -> file.getParent() != null
                            && (file.getParent().endsWith("model")
                                    || file.getParent().endsWith("port")))
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .<Class<?>>map(ShownValuesTest::load)
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordShowsNothingPersonal(Class<?> type) {
        assertThat(CanaryRecords.build(type).toString()).doesNotContain(CanaryRecords.CANARY);
    }

    @Test
    void theRecordsWereFound() throws IOException, URISyntaxException {
        assertThat(records())
                .contains(MissionEntry.class, Outcome.Absent.class, Outcome.Refused.class)
                .hasSizeGreaterThan(30);
    }

    @Test
    void whatIsTakenForImpersonalIsThere() throws IOException, URISyntaxException {
        assertThat(records().stream()
                        .flatMap(type -> Stream.of(type.getRecordComponents())
                                .map(component -> type.getSimpleName() + "." + component.getName())))
                .containsAll(CanaryRecords.NOT_PERSONAL);
    }

    @Test
    void theCanaryIsInWhatIsBuilt() {
        assertThat(((Outcome.Absent) CanaryRecords.build(Outcome.Absent.class)).words())
                .isEqualTo(CanaryRecords.CANARY);
    }
}
