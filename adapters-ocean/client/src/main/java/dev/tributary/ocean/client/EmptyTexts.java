package dev.tributary.ocean.client;

import org.jspecify.annotations.Nullable;

/** Whether texts that are empty are sent: a modification that leaves one out may keep the old one. */
enum EmptyTexts {
    SEND,
    OMIT;

    @Nullable
    String pass(String text) {
        return this == OMIT && text.isEmpty() ? null : text;
    }
}
