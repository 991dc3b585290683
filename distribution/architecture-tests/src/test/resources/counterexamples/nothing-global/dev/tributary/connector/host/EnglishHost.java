package dev.tributary.connector.host;

import java.util.Locale;

final class EnglishHost {

    void start() {
        Locale.setDefault(Locale.ENGLISH);
    }
}
