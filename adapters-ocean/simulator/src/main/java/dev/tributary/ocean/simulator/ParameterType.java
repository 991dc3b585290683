package dev.tributary.ocean.simulator;

import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** What a parameter may look like in a query or a form, and as which token in JSON. */
enum ParameterType {
    TEXT {
        @Override
        boolean fits(String text) {
            return true;
        }

        @Override
        boolean fits(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }
    },
    DATE {
        @Override
        boolean fits(String text) {
            return true; // which notation is meant depends on the parameter
        }

        @Override
        boolean fits(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }
    },
    WHOLE_NUMBER {
        @Override
        boolean fits(String text) {
            return WHOLE.matcher(text).matches() && fitsLong(text);
        }

        @Override
        boolean fits(JsonToken token) {
            return token == JsonToken.VALUE_NUMBER_INT;
        }
    },
    DECIMAL {
        @Override
        boolean fits(String text) {
            return DECIMAL_NUMBER.matcher(text).matches();
        }

        @Override
        boolean fits(JsonToken token) {
            return token.isNumeric();
        }
    },
    BOOLEAN {
        @Override
        boolean fits(String text) {
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        }

        @Override
        boolean fits(JsonToken token) {
            return token.isBoolean();
        }
    };

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

    abstract boolean fits(String text);

    abstract boolean fits(JsonToken token);

    private static boolean fitsLong(String digits) {
        try {
            Long.parseLong(digits);
            return true;
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }
}
