package dev.tributary.ocean.client;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Finds keys that the profile does not have. Reading it would find them too, but only after it missed the key that was
 * meant, which is the wrong thing to tell of a slip of the pen.
 */
final class ProfileKeys {

    private static final Map<String, Class<? extends Record>> OBJECTS = Map.of(
            "", OceanProfile.class,
            ".date-patterns", DatePatterns.class,
            ".rules[]", Rule.class,
            ".statuses[]", StatusRow.class);

    private ProfileKeys() {}

    static void check(String file, JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                checkKey(file, parser);
            }
        }
    }

    private static void checkKey(String file, JsonParser parser) {
        String key = parser.currentName();
        Optional.ofNullable(OBJECTS.get(shape(parser.streamReadContext().getParent())))
                .map(ProfileKeys::keysOf)
                .filter(keys -> !keys.contains(key))
                .ifPresent(keys -> {
                    throw ProfileFault.in(
                            file,
                            "is wrong at line " + parser.currentTokenLocation().getLineNr() + ": there is no key '"
                                    + key + "' here; there are " + keys);
                });
    }

    /** The place of what contains this, without the numbers of list elements. */
    private static String shape(TokenStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        String step = place.inArray() ? "[]" : "." + place.currentName();
        return shape(place.getParent()) + step;
    }

    private static List<String> keysOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }
}
