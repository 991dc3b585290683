package dev.tributary.connector.email.answer.mime;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of an attachment, for programs that know RFC 2231 and for those that do not. */
final class FileName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String UNRESERVED = "-._~";

    private FileName() {}

    /** The parameters of a content disposition, each on a line of its own. */
    static String parameters(String name) {
        String plain = plain(name);
        String quoted = ";\r\n filename=\"" + plain + "\"";
        return plain.equals(name) ? quoted : quoted + ";\r\n filename*=UTF-8''" + encoded(name);
    }

    private static String plain(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return bare.replaceAll("[^ -~]|[\"\\\\/:*?<>|%]", "_");
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xff);
            boolean isLetter = character < 128 && Character.isLetterOrDigit(character);
            text.append(
                    isLetter || UNRESERVED.indexOf(character) >= 0
                            ? String.valueOf(character)
                            : "%%%02X".formatted((int) character));
        }
        return text.toString();
    }
}
