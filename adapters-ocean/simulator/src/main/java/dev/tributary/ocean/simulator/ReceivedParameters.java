package dev.tributary.ocean.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

/** The parameters of one call, kept as the bytes that came, and read again when asked for. */
public final class ReceivedParameters {

    private static final ReceivedParameters NONE = new ReceivedParameters(RequestEncoding.QUERY, new byte[0]);

    private final RequestEncoding encoding;
    private final byte[] bytes;

    private ReceivedParameters(RequestEncoding encoding, byte[] bytes) {
        this.encoding = encoding;
        this.bytes = bytes;
    }

    static ReceivedParameters none() {
        return NONE;
    }

    static ReceivedParameters query(String query) {
        return new ReceivedParameters(RequestEncoding.QUERY, query.getBytes(StandardCharsets.UTF_8));
    }

    static ReceivedParameters body(RequestEncoding encoding, byte[] body) {
        return new ReceivedParameters(encoding, body);
    }

    public RequestEncoding encoding() {
        return encoding;
    }

    /** The query or the body, still encoded; what is no UTF-8 in it is replaced. */
    public String raw() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Each value as it was meant, by Océan's name and in the order it came; empty where nothing could be read. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(read().values());
    }

    Reading read() {
        return encoding == RequestEncoding.JSON ? JsonReader.read(bytes) : PairReader.read(raw());
    }

    /** Tells nothing of the content, which may be personal. */
    @Override
    public String toString() {
        return "ReceivedParameters[" + encoding + ", " + bytes.length + " bytes]";
    }
}
