package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/** What a reference leads to: a text, or else a fault; never shows the text. */
record Referenced(String text, @Nullable Text fault) {

    static Referenced of(String text) {
        return new Referenced(text, null);
    }

    static Referenced nothing(String english, String french) {
        return new Referenced("", new Text(english, french));
    }

    @Override
    public String toString() {
        return "Referenced";
    }
}
