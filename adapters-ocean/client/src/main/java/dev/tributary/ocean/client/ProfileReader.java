package dev.tributary.ocean.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the Océan profile, strictly: whatever it does not understand stops it. */
final class ProfileReader {

    static final String SHIPPED = "ocean-profile.yaml";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private ProfileReader() {}

    /** The profile in this file; the shipped one for null. */
    static OceanProfile read(@Nullable Path file) {
        return file == null ? shipped() : read(file.toString(), bytesOf(file));
    }

    static OceanProfile read(String name, byte[] yaml) {
        try {
            try (JsonParser parser = MAPPER.createParser(yaml)) {
                ProfileKeys.check(name, parser);
            }
            OceanProfile profile = MAPPER.readValue(yaml, OceanProfile.class);
            if (profile == null) {
                throw ProfileFault.in(name, "is empty");
            }
            return profile;
        } catch (JacksonException fault) {
            throw ProfileFault.in(name, fault);
        }
    }

    static byte[] shippedBytes() {
        try (InputStream resource = ProfileReader.class.getResourceAsStream(SHIPPED)) {
            if (resource == null) {
                throw new IllegalStateException(SHIPPED + " is not in the jar");
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OceanProfile shipped() {
        return read(SHIPPED, shippedBytes());
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw ProfileFault.in(file.toString(), "does not exist", missing);
        } catch (IOException unreadable) {
            throw ProfileFault.in(file.toString(), "cannot be read", unreadable);
        }
    }
}
