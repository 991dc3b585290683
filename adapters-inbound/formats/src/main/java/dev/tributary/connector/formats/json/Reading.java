package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.function.Function;

/** What came of reading a document: what it says, or why it cannot be read at all. */
public sealed interface Reading permits MissionContent, Reading.Unreadable {

    /** No JSON, or beyond the bounds. */
    record Unreadable(String code, Text why) implements Reading {

        /** As it is told of an item. */
        public Finding finding() {
            return new Finding("", code, why);
        }
    }

    default <T> T fold(Function<MissionContent, T> content, Function<Unreadable, T> unreadable) {
        return this instanceof MissionContent read ? content.apply(read) : unreadable.apply((Unreadable) this);
    }
}
