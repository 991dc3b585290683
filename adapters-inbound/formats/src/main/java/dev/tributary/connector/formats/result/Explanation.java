package dev.tributary.connector.formats.result;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Finding;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words findings for whoever reads the results of one document: by the names of its columns, in its language and its charset. */
public final class Explanation {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final Layout layout;
    private final Locale language;
    private final String separator;
    private final CharsetEncoder encoder;

    public Explanation(Layout layout, Locale language) {
        this(layout, language, ": ");
    }

    /**
     * The same.
     *
     * @param separator between the name of a column and what is said of it
     */
    public Explanation(Layout layout, Locale language, String separator) {
        this.layout = layout;
        this.language = language;
        this.separator = separator;
        this.encoder = layout.charset().newEncoder();
    }

    public static String codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
    }

    public String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining(" | "));
    }

    public String of(Finding finding) {
        String place = place(finding.path());
        String message = finding.message().in(language);
        return encodable(place.isEmpty() ? message : place + separator + message);
    }

    /** The name of the column as it is written, where there is one; else the place in a mission. */
    private String place(String path) {
        return Stream.of(StandardColumn.values())
                .filter(column -> column.path().equals(path))
                .findFirst()
                .map(column -> written(column).orElse(column.column()))
                .orElseGet(() -> path.isEmpty() ? "" : path.substring(1).replace('/', '.'));
    }

    private Optional<String> written(StandardColumn column) {
        return layout.columns().stream()
                .filter(name -> StandardColumn.named(name).equals(Optional.of(column)))
                .findFirst();
    }

    /** Whether the charset has all of it. */
    boolean canBeWritten(String text) {
        return text.chars().allMatch(character -> character < FIRST_BEYOND_ASCII) || encoder.canEncode(text);
    }

    private String encodable(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        String plain =
                text.replace("…", "...").replace('’', '\'').replace("œ", "oe").replace("Œ", "OE");
        return encoder.canEncode(plain) ? plain : withoutAccents(plain);
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
