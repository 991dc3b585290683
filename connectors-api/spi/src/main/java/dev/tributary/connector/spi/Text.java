package dev.tributary.connector.spi;

import java.util.Locale;

/**
 * A text for people, in English and in French, the two languages Tributary speaks.
 *
 * @since 0.1
 */
public record Text(String english, String french) {

    /** The text in French if the locale's language is French, else in English. */
    public String in(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? french : english;
    }
}
