package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest extends HostFixture {

    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path connectors;

    @TempDir
    Path elsewhere;

    @Nullable
    private Roster made;

    @Nullable
    private FolderWatch watch;

    private final AtomicBoolean broken = new AtomicBoolean();

    @BeforeEach
    void begin() {
        Map<String, @Nullable Object> settings = Map.of("acme", Map.of("type", "acme"));
        made = new Roster(
                Catalogue.copied(ClassLoader.getPlatformClassLoader(), List.of(connectors)),
                new HostSettings(settings, "fr", Path.of("")),
                new HostedConnectors(missions, this::now, time, new Random(1), metrics, PATIENT));
        watch = new FolderWatch(List.of(connectors), roster(), time);
    }

    @AfterEach
    void end() throws InterruptedException {
        Objects.requireNonNull(watch).close();
        Closing.of(roster().close(), PATIENT);
        roster().catalogue().close();
    }

    private Instant now() {
        if (broken.getAndSet(false)) {
            throw new StackOverflowError("no time");
        }
        return time.instant();
    }

    private Roster roster() {
        return Objects.requireNonNull(made);
    }

    private void install(String version, String settings, String health) {
        installSource(version, ConnectorJar.connector("acme", "", health).replace("return List.of();", settings));
    }

    private void installSource(String version, String body) {
        install(new ConnectorJar().provider("com.acme.Acme", body).in(elsewhere.resolve(version + ".jar")));
    }

    private void install(Path jar) {
        try {
            Files.createDirectories(connectors.resolve("acme"));
            Files.write(connectors.resolve("acme/acme.jar"), Files.readAllBytes(jar));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void remove() {
        try {
            Files.delete(connectors.resolve("acme/acme.jar"));
            Files.delete(connectors.resolve("acme"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Twice: a change counts once it stands still. */
    private void lookTwice() {
        Objects.requireNonNull(watch).look();
        Objects.requireNonNull(watch).look();
    }

    private ConnectorStatus acme() {
        return roster().statuses().get(0);
    }

    private String health() {
        HostedConnector running = Objects.requireNonNull(roster().running("acme"));
        await(() -> acme().state().isRunning());
        Health said = running.watch().join();
        return said.detail().english();
    }

    private static String saying(String words) {
        return "return Health.degraded(new Text(\"" + words + "\", \"\"));";
    }

    @Test
    void aConnectorStartsWhenItsFolderComesAndIsReplacedAndStopsWhenItGoes() {
        assertThat(acme().state()).isEqualTo(ConnectorStatus.State.FAILED);

        install("one", "return List.of();", saying("first"));
        Objects.requireNonNull(watch).look();
        assertThat(roster().running("acme")).as("it may still be copied").isNull();
        Objects.requireNonNull(watch).look();
        assertThat(health()).isEqualTo("first");

        install("two-and-longer", "return List.of();", saying("second, and longer"));
        lookTwice();
        assertThat(health()).isEqualTo("second, and longer");

        remove();
        lookTwice();
        assertThat(acme().state()).isEqualTo(ConnectorStatus.State.FAILED);
        assertThat(roster().running("acme")).isNull();
    }

    @Test
    void aFolderThatComesBeforeTheWatchIsSeenAllTheSame() {
        install("one", "return List.of();", saying("first"));
        watch = new FolderWatch(List.of(connectors), roster(), time);

        lookTwice();

        assertThat(health()).isEqualTo("first");
    }

    @Test
    void aFailureOfOneLookEndsNotTheWatch() {
        install("one", "return List.of();", saying("first"));
        broken.set(true);
        Objects.requireNonNull(watch).start();

        passUntil(() -> !broken.get());
        passUntil(() -> acme().state().isRunning());
    }

    @Test
    void aReplacementThatDoesNotLoadOrDoesNotFitLeavesTheFormerOneRunning() throws IOException {
        install("one", "return List.of();", saying("first"));
        lookTwice();
        assertThat(health()).isEqualTo("first");

        Files.writeString(connectors.resolve("acme/acme.jar"), "half of a jar");
        lookTwice();
        assertThat(health()).isEqualTo("first");

        install(
                "needy",
                "return List.of(Setting.of(\"port\", Setting.Kind.INTEGER, new Text(\"p\", \"p\")).mandatory());",
                saying("needy"));
        lookTwice();
        assertThat(health()).isEqualTo("first");

        Files.createDirectories(connectors.resolve("twin"));
        Files.copy(elsewhere.resolve("one.jar"), connectors.resolve("twin/twin.jar"));
        lookTwice();
        assertThat(health()).isEqualTo("first");
        assertThat(roster().catalogue().kinds()).hasSize(1);
    }

    @Test
    void theFormerVersionComesBackWhereTheNewOneDoesNotStart() {
        install("one", "return List.of();", saying("first"));
        lookTwice();
        assertThat(health()).isEqualTo("first");
        WeakReference<ClassLoader> former = loader();

        installSource(
                "broken",
                ConnectorJar.connector("acme", "throw new java.io.IOException(\"port taken\");", saying("second")));
        lookTwice();

        assertThat(health()).isEqualTo("first");
        assertThat(loader().get()).isSameAs(former.get());
        install("three", "return List.of();", saying("third"));
        lookTwice();
        assertThat(health()).isEqualTo("third");
    }

    @Test
    void whatTheNewVersionRefusesWhenItIsMadeLeavesTheFormerOneRunning() {
        install("one", "return List.of();", saying("first"));
        lookTwice();
        HostedConnector former = Objects.requireNonNull(roster().running("acme"));

        installSource(
                "picky",
                ConnectorJar.connector("acme", "", saying("second"))
                        .replace(
                                "return new Connector() {",
                                "if (context != null) throw new IllegalArgumentException(\"no\");"
                                        + " return new Connector() {"));
        lookTwice();

        assertThat(health()).isEqualTo("first");
        assertThat(roster().running("acme")).isSameAs(former);
    }

    @Test
    void aConnectorThatGoesAndComesAHundredTimesLeavesNothingBehind() {
        install("one", "return List.of();", saying("here"));
        lookTwice();
        assertThat(health()).isEqualTo("here");
        long before = usedMemory();
        int threads = Thread.activeCount();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

        for (int time = 0; time < 100; time++) {
            loaders.add(loader());
            remove();
            lookTwice();
            assertThat(roster().running("acme")).isNull();
            install(elsewhere.resolve("one.jar"));
            lookTwice();
            assertThat(health()).isEqualTo("here");
        }
        await(() -> usedMemory() > 0 && loaders.stream().allMatch(loader -> loader.get() == null));

        System.out.printf(
                "gone and come %d times: threads %d before, %d after; loaders of former runs left: %d;"
                        + " memory %.1f MiB before, %.1f MiB after%n",
                loaders.size(),
                threads,
                Thread.activeCount(),
                loaders.stream().filter(loader -> loader.get() != null).count(),
                (double) before / MEGABYTE,
                (double) usedMemory() / MEGABYTE);
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("tributary-acme-")))
                .as("of the one that runs")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(usedMemory() - before).as("bytes").isLessThan(16 * MEGABYTE);
    }

    private WeakReference<ClassLoader> loader() {
        HostedConnector running = Objects.requireNonNull(roster().running("acme"));
        return new WeakReference<>(running.plan().provider().getClass().getClassLoader());
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
