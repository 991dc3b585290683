package dev.tributary.connector.email.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parameter that tells its charset, or comes in several pieces, by RFC 2231. */
final class ExtendedParameter {

    private static final int MOST_PIECES = 100;

    private final Map<String, String> parameters;
    private final String name;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String charset;

    ExtendedParameter(Map<String, String> parameters, String name) {
        this.parameters = parameters;
        this.name = name;
    }

    /** Null if there is none, or what there is does not begin at its beginning. */
    @Nullable
    String text() {
        if (!add("*", true) && !addPieces()) {
            return null;
        }
        String text = Charsets.decode(bytes.toByteArray(), charset);
        return text.contains("=?") ? EncodedWords.decode(bytes.toString(StandardCharsets.ISO_8859_1)) : text;
    }

    private boolean addPieces() {
        int piece = 0;
        while (piece < MOST_PIECES && (add("*" + piece + "*", true) || add("*" + piece, false))) {
            piece++;
        }
        return piece > 0;
    }

    private boolean add(String ending, boolean isEncoded) {
        String raw = parameters.get(name + ending);
        if (raw == null) {
            return false;
        }
        bytes.writeBytes(
                isEncoded ? Escapes.decode(withoutCharset(raw), '%') : raw.getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    private String withoutCharset(String raw) {
        int first = raw.indexOf('\'');
        int second = raw.indexOf('\'', first + 1);
        if (bytes.size() > 0 || first < 0 || second < 0) {
            return raw;
        }
        charset = first == 0 ? null : raw.substring(0, first);
        return raw.substring(second + 1);
    }
}
