package dev.tributary.domain.draft;

import dev.tributary.domain.Text;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {names} for what is known only once something is found. */
record Template(Text text) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    Text fill(List<Detail> details) {
        return new Text(fill(text.english(), details, Text::english), fill(text.french(), details, Text::french));
    }

    private static String fill(String pattern, List<Detail> details, Function<Text, String> language) {
        return NAME.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(language.apply(find(match.group(1), details))));
    }

    private static Text find(String name, List<Detail> details) {
        return details.stream()
                .filter(detail -> detail.name().equals(name))
                .map(Detail::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no detail is named " + name));
    }
}
