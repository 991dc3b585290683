package dev.tributary.connector.formats;

import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** Says that a delimiter was set, where it may be why a file is refused. */
final class DelimiterHint {

    private DelimiterHint() {}

    static Unreadable to(Unreadable refused, char set) {
        Finding why = refused.why();
        if (!why.code().equals("no-known-column") && !why.code().equals("column-missing")) {
            return refused;
        }
        String shown = set == '\t' ? "tab" : String.valueOf(set);
        Text message = new Text(
                why.message().english() + ". The values were taken apart at " + shown
                        + ", as the setting delimiter says, whatever the file itself says",
                why.message().french() + ". Les valeurs ont été séparées à " + shown
                        + ", comme le dit le réglage delimiter, quoi que dise le fichier");
        return new Unreadable(refused.line(), new Finding(why.path(), why.code(), message));
    }
}
