package dev.tributary.standalone.management;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Text;

/** What the store has to say for itself, in both languages. */
final class StoreWords {

    private StoreWords() {}

    static Text of(StoreFailure failure) {
        return new Text(String.valueOf(failure.getMessage()), failure.inFrench());
    }
}
