package dev.tributary.connector.formats.gateway;

import dev.tributary.connector.spi.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What came of a look.
 *
 * @param failure the first trouble that kept documents from being taken; null if there was none
 * @param attention what an operator has to see to; null for nothing
 */
public record Seen(@Nullable IOException failure, @Nullable Text attention) {

    public static final Seen NOTHING = new Seen(null, null);

    public Seen and(@Nullable Text ofOne) {
        return new Seen(failure, attention == null ? ofOne : attention);
    }

    public Seen and(IOException trouble) {
        return new Seen(failure == null ? trouble : failure, attention);
    }
}
