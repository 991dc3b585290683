package dev.tributary.connector.email.answer.letter;

/** A part of a letter, which says the same in both forms. */
public interface Block {

    /** As plain text: lines ended by {@code \n}, to be read on a small screen. */
    String plain();

    /** As HTML that loads nothing. */
    String html();
}
