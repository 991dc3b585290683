package dev.tributary.connector.email.server;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back by HTTP/1.1.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6">RFC 9112, section 6</a>
 */
record HttpReply(int status, String body) {

    /** It is longer than what is read of one. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too long");
        }
    }

    private static final int MOST_BYTES = 64 * 1024;
    private static final int FINAL = 200;
    private static final int HEXADECIMAL = 16;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("content-length:\\s*(\\d{1,9})\\s*");
    private static final Pattern CHUNKED = Pattern.compile("transfer-encoding:\\s*chunked\\s*");
    private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]{1,7})\\s*(?:;.*)?");

    static HttpReply read(InputStream content) throws IOException {
        return new Reading(new Bounded(content)).reply();
    }

    /** The head, and what it tells of the body. */
    private static final class Reading {

        private final InputStream content;
        private int length = -1;
        private boolean isChunked;

        Reading(InputStream content) {
            this.content = content;
        }

        HttpReply reply() throws IOException {
            int status = status();
            while (status < FINAL) {
                status = status();
            }
            return new HttpReply(status, new String(body(), StandardCharsets.UTF_8));
        }

        private int status() throws IOException {
            int status = Integer.parseInt(matched(STATUS, line()));
            for (String field = line(); !field.isEmpty(); field = line()) {
                String lower = field.toLowerCase(Locale.ROOT);
                Matcher told = LENGTH.matcher(lower);
                length = told.matches() ? Integer.parseInt(told.group(1)) : length;
                isChunked |= CHUNKED.matcher(lower).matches();
            }
            return status;
        }

        private byte[] body() throws IOException {
            if (isChunked) {
                return chunks();
            }
            return length < 0 ? content.readAllBytes() : exactly(length);
        }

        private byte[] chunks() throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            int size = size();
            while (size > 0) {
                all.write(exactly(size));
                line();
                size = size();
            }
            return all.toByteArray();
        }

        private int size() throws IOException {
            return Integer.parseInt(matched(CHUNK, line()), HEXADECIMAL);
        }

        private byte[] exactly(int size) throws IOException {
            byte[] bytes = content.readNBytes(size);
            if (bytes.length < size) {
                throw new EOFException("cut short");
            }
            return bytes;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = content.read(); next != '\n'; next = content.read()) {
                if (next < 0) {
                    throw new EOFException("cut short");
                }
                line.write(next);
            }
            return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        }

        private static String matched(Pattern expected, String line) throws IOException {
            Matcher found = expected.matcher(line);
            if (!found.matches()) {
                throw new ProtocolException("not HTTP");
            }
            return found.group(1);
        }
    }

    private static final class Bounded extends InputStream {

        private final InputStream content;
        private int left = MOST_BYTES;

        Bounded(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            int next = content.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = content.read(target, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws TooLong {
            left -= bytes;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
