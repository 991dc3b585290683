package dev.tributary.connector.rest.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes JSON member by member; what is absent is left out. */
public final class JsonWriter implements AutoCloseable {

    private static final int USUAL_SIZE = 1024;

    private final JsonGenerator generator;

    /** Closing the writer closes the target. */
    public JsonWriter(OutputStream target) {
        this.generator = Json.generator(target);
    }

    /** One object, in UTF-8. */
    public static byte[] object(Consumer<JsonWriter> members) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonWriter writer = new JsonWriter(target)) {
            writer.item(members);
        }
        return target.toByteArray();
    }

    /** An object within an array, or alone. */
    public void item(Consumer<JsonWriter> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    public void object(String name, Consumer<JsonWriter> members) {
        generator.writeName(name);
        item(members);
    }

    public void array(String name, Consumer<JsonWriter> items) {
        generator.writeName(name);
        array(items);
    }

    public void array(Consumer<JsonWriter> items) {
        generator.writeStartArray();
        items.accept(this);
        generator.writeEndArray();
    }

    /** An array whose items come later; {@link #endArray()} ends it. */
    public void startArray() {
        generator.writeStartArray();
    }

    public void endArray() {
        generator.writeEndArray();
    }

    public void text(String name, @Nullable String value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeString(Unicode.clean(value));
        }
    }

    public void time(String name, @Nullable Instant value) {
        if (value != null) {
            text(name, value.toString());
        }
    }

    public void constant(String name, @Nullable Enum<?> value) {
        if (value != null) {
            text(name, value.name());
        }
    }

    public void number(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    /** A number from its plain digits, not one of them lost. */
    void digits(String name, String digits) {
        generator.writeName(name);
        generator.writeNumber(digits);
    }

    @Override
    public void close() {
        generator.close();
    }
}
