package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.HeaderName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's words mean: each as it is written, else however it is written, as for names of columns. What could be
 * two words then is none of them.
 */
public final class Words {

    static final Words NONE = new Words();

    private static final String ANY_OTHER = "*";
    private static final Pattern NEGATIVE = Pattern.compile("-\\d.*");

    private final List<String> known;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, @Nullable String> loose = new HashMap<>();

    private Words(String... known) {
        this.known = List.of(known);
    }

    /** Those of a table; one word told twice is a fault. */
    static Words of(Branch table) {
        Words words = new Words(table.keys().toArray(String[]::new));
        words.known.forEach(word -> words.put(word, table.text(word).orElse(""), table));
        return words;
    }

    private void put(String word, String meaning, Branch table) {
        if (exact.putIfAbsent(exactly(word), meaning) != null) {
            table.fault(
                    word,
                    "stands in the table twice: letter case and blanks around it do not count",
                    "est deux fois dans la table : la casse et les blancs autour ne comptent pas");
        }
        String key = key(word);
        boolean isOther = loose.containsKey(key) && !meaning.equals(loose.get(key));
        loose.put(key, isOther || key.isEmpty() ? null : meaning);
    }

    /** Whether there is no table, and words mean what they say. */
    public boolean isNone() {
        return known.isEmpty();
    }

    /** The words as they are written in the table. */
    public List<String> known() {
        return known;
    }

    /** What this word means, if the table has it. */
    public Optional<String> meaning(String word) {
        String meaning = exact.get(exactly(word));
        if (meaning == null) {
            meaning = loose.get(key(word));
        }
        return Optional.ofNullable(meaning == null ? exact.get(ANY_OTHER) : meaning);
    }

    /** The same for words that count as one; empty for what is that word only: a sign is no hyphen. */
    private static String key(String word) {
        return NEGATIVE.matcher(word.strip()).matches() ? "" : HeaderName.key(word);
    }

    private static String exactly(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
