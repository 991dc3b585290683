package dev.tributary.ocean.client;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an answer says.
 *
 * @param httpStatus the HTTP status
 * @param content what its body is
 * @param body the JSON object of the body; null where there is none
 * @param message its {@code message}
 * @param oceanStatus its {@code oceanStatus}
 * @param until when to ask again at the earliest; null where it does not say
 */
record Statement(
        int httpStatus,
        Content content,
        @Nullable JsonNode body,
        Wording message,
        Wording oceanStatus,
        @Nullable Instant until) {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    static Statement of(HttpAnswer answer, Instant now) {
        String type = answer.contentType() == null ? "" : answer.contentType().toLowerCase(Locale.ROOT);
        String text = answer.body().toString(charset(type)).strip();
        Instant until = RetryAfter.read(answer.retryAfter(), now).orElse(null);
        if (isPage(text)) {
            return of(answer.status(), Content.HTML, null, until);
        }
        boolean announced = type.contains("json") && !text.isEmpty();
        if (!announced && !text.startsWith("{") && !text.startsWith("[")) {
            return of(answer.status(), Content.OTHER, null, until);
        }
        return Json.read(text)
                .map(json -> of(answer.status(), Content.JSON, only(json), until))
                .orElseGet(() -> of(answer.status(), Content.UNREADABLE, null, until));
    }

    private static Statement of(int status, Content content, @Nullable JsonNode body, @Nullable Instant until) {
        return new Statement(status, content, body, wording(body, "message"), wording(body, "oceanStatus"), until);
    }

    /** A value of the body as text, word for word. */
    Optional<String> field(String name) {
        return field(body, name);
    }

    private static Wording wording(@Nullable JsonNode body, String name) {
        return field(body, name).map(Wording::of).orElse(Wording.NONE);
    }

    private static Optional<String> field(@Nullable JsonNode body, String name) {
        return Optional.ofNullable(body)
                .map(object -> object.get(name))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asString);
    }

    /** For operators: the message itself may be personal. */
    String description() {
        String said =
                message.isBlank() ? "" : ", with a message of " + message.said().length() + " characters";
        return "HTTP " + httpStatus + ", " + content.description() + said;
    }

    /** Océan's other services answer with an array of one now and then. */
    private static JsonNode only(JsonNode json) {
        return json.isArray() && json.size() == 1 ? json.get(0) : json;
    }

    private static boolean isPage(String text) {
        return text.startsWith("<") && !text.startsWith("<?xml");
    }

    private static Charset charset(String type) {
        Matcher named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public String toString() {
        return "Statement[" + httpStatus + " " + content + "]";
    }
}
