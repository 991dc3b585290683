package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what was answered to who asked for a token. */
record TokenReading(TokenFailures failures) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int WHERE_NOT_TOLD = 300;
    private static final int MOST_SECONDS = 86_400;

    TokenAnswer read(int status, String body) throws IOException {
        Map<String, String> members = members(body);
        String token = members.getOrDefault("access_token", "");
        if (status == 200 && !token.isEmpty()) {
            String refresh = members.getOrDefault("refresh_token", "");
            return new TokenAnswer(
                    new Secret(token),
                    validFor(members.getOrDefault("expires_in", "")),
                    refresh.isEmpty() ? null : new Secret(refresh));
        }
        throw failures.refused(status, members.getOrDefault("error", ""));
    }

    private static Duration validFor(String seconds) {
        return Duration.ofSeconds(
                seconds.matches("\\d{1,9}") ? Math.min(Integer.parseInt(seconds), MOST_SECONDS) : WHERE_NOT_TOLD);
    }

    /** Those that are texts or numbers; none where the answer is no JSON. */
    private static Map<String, String> members(String body) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                    members.put(name, parser.getString());
                }
                parser.skipChildren();
            }
        } catch (JacksonException noJson) {
            return Map.of();
        }
        return members;
    }
}
