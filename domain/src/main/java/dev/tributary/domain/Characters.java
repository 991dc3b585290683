package dev.tributary.domain;

import java.util.function.IntPredicate;

/** Which characters texts may hold. */
public final class Characters {

    private Characters() {}

    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Nothing to read in it; spaces that do not break count as blank, control characters do not. */
    public static boolean isBlank(String text) {
        return all(text, Characters::isBlank);
    }

    public static boolean isWritable(String text) {
        return all(text, Characters::isWritable);
    }

    /**
     * Anything but control characters other than line breaks and tabs, and halves of surrogate pairs. Unassigned
     * characters pass: which ones are depends on the Java release, and a new emoji is no fault.
     */
    public static boolean isWritable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> isLineBreakOrTab(point);
            case Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Every character can be seen, and neither end is blank. */
    static boolean isPrintable(String text) {
        return all(text, Characters::isPrintable) && !hasBlankEdge(text);
    }

    static void requireWritten(String text, String thing) {
        if (isBlank(text)) {
            throw new IllegalArgumentException(thing + " must not be blank; leave it out instead");
        }
        if (!isWritable(text)) {
            throw new IllegalArgumentException(thing + " holds control characters; remove them");
        }
    }

    /** Without a stream: every text of every mission comes by here, several times. */
    private static boolean all(String text, IntPredicate condition) {
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (!condition.test(point)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean hasBlankEdge(String text) {
        return !text.isEmpty() && (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length())));
    }

    private static boolean isBlank(int point) {
        return Character.isSpaceChar(point) || isLineBreakOrTab(point);
    }

    private static boolean isLineBreakOrTab(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }
}
