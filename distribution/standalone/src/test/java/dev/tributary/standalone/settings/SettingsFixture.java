package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings files written in tests, with one type of connector: {@code door}. */
final class SettingsFixture {

    static final String COMPLETE = """
            ocean:
              base-url: https://ocean.example/ocean
              login: client
              password: s3cret
            """;

    private final Path directory;
    private final Map<String, String> environment = new LinkedHashMap<>();

    SettingsFixture(Path directory) {
        this.directory = directory;
    }

    SettingsFixture variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    SettingsFixture file(String name, String content) {
        try {
            Files.createDirectories(directory.resolve(name).getParent());
            Files.writeString(directory.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    ReadSettings read(String yaml) {
        file("tributary.yaml", yaml);
        return read(directory.resolve("tributary.yaml"));
    }

    ReadSettings read(Path file) {
        return new SettingsReader(
                        environment, Locale.ENGLISH, directory -> new OneType(directory), profile -> Optional.empty())
                .read(file);
    }

    Configuration configuration(String yaml) {
        return read(yaml).fold(ReadSettings.Sound::configuration, faulty -> {
            throw new AssertionError(describe(faulty));
        });
    }

    /** The faults as an operator sees them. */
    List<String> faults(String yaml) {
        return read(yaml).fold(sound -> List.of(), SettingsFixture::describe);
    }

    static List<String> describe(ReadSettings.Faulty faulty) {
        return faulty.faults().stream()
                .map(fault -> fault.describe(faulty.language()))
                .toList();
    }

    private record OneType(@Nullable Path directory) implements ConnectorTypes {

        private static final List<Setting> DOOR = List.of(
                Declare.text("type", "", ""),
                Declare.text("host", "", "").orElse("127.0.0.1"),
                Declare.integer("port", "", "").mandatory(),
                Setting.of("keys", Setting.Kind.SECRETS, new Text("", "")));

        @Override
        public Optional<List<Setting>> settingsOf(String type) {
            boolean there = "door".equals(type) || (directory != null && directory.endsWith(type));
            return there ? Optional.of(DOOR) : Optional.empty();
        }

        @Override
        public List<SettingFault> check(@Nullable Object connectors, Path start) {
            List<SettingFault> faults = new ArrayList<>();
            RawSettings.entries(connectors)
                    .forEach((name, connector) -> faults.addAll(SettingsCheck.of(DOOR)
                            .check("connectors." + name, connector)
                            .faults()));
            return faults;
        }
    }
}
