package dev.tributary.ocean.client;

import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a call under Océan's names, in Océan's order; what is absent is left out. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Parameters number(String name, @Nullable Long value) {
        return put(name, value);
    }

    Parameters text(String name, @Nullable String value) {
        return put(name, value);
    }

    Parameters flag(String name, Boolean value) {
        return put(name, value);
    }

    Parameters decimal(String name, @Nullable Double value) {
        return put(name, value == null ? null : BigDecimal.valueOf(value));
    }

    private Parameters put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    String percentEncoded() {
        return values.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + PercentEncoding.encode(plain(parameter.getValue())))
                .collect(Collectors.joining("&"));
    }

    Buffer json() {
        return Json.write(values);
    }

    /** Decimals without exponent, which not every reader understands. */
    private static String plain(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
