package dev.tributary.store;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the fields of a JSON object; what is null is left out. */
final class JsonOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    static String object(Consumer<JsonOutput> fields) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            fields.accept(new JsonOutput(generator));
            generator.writeEndObject();
        }
        return text.toString();
    }

    JsonOutput text(String name, @Nullable String value) {
        if (value != null) {
            generator.writeStringProperty(name, value);
        }
        return this;
    }

    JsonOutput name(String name, @Nullable Enum<?> value) {
        return text(name, value == null ? null : value.name());
    }

    JsonOutput number(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonOutput degrees(String name, double value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonOutput time(String name, @Nullable Instant value) {
        return value == null ? this : number(name, value.toEpochMilli());
    }

    JsonOutput object(String name, Consumer<JsonOutput> fields) {
        generator.writeObjectPropertyStart(name);
        fields.accept(this);
        generator.writeEndObject();
        return this;
    }

    <T> JsonOutput objects(String name, List<T> values, BiConsumer<JsonOutput, T> fields) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            fields.accept(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }
}
