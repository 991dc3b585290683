package dev.tributary.connector.email.senders;

import dev.tributary.connector.email.message.Head;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Heads of mails. */
final class Heads {

    private Heads() {}

    /** From this sender, with these names and values of fields in turn, topmost first. */
    static Head of(@Nullable String sender, String... namesAndValues) {
        List<Head.Field> fields = new ArrayList<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            fields.add(new Head.Field(namesAndValues[place], namesAndValues[place + 1]));
        }
        return new Head(fields, "<1@acme.example>", List.of(), sender, "Missions", null);
    }
}
