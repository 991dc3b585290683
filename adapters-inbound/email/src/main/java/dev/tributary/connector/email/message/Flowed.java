package dev.tributary.connector.email.message;

import java.util.ArrayList;
import java.util.List;

/** Puts lines together that were broken for narrow screens, by RFC 3676. */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private final boolean isSpaceDeleted;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int quotes;
    private boolean isOpen;

    private Flowed(boolean isSpaceDeleted) {
        this.isSpaceDeleted = isSpaceDeleted;
    }

    /**
     * The text as it was written.
     *
     * @param isSpaceDeleted whether the blank at the end of a line stands for the break only
     */
    static String of(String text, boolean isSpaceDeleted) {
        Flowed flowed = new Flowed(isSpaceDeleted);
        text.lines().forEach(flowed::add);
        if (flowed.isOpen) {
            flowed.end();
        }
        return String.join("\n", flowed.lines);
    }

    private void add(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        String content = line.substring(depth);
        String unstuffed = content.startsWith(" ") ? content.substring(1) : content;
        boolean isSignature = SIGNATURE.equals(unstuffed);
        if (isOpen && (depth != quotes || isSignature)) {
            end();
        }
        quotes = depth;
        isOpen = unstuffed.endsWith(" ") && !isSignature;
        int cut = isOpen && isSpaceDeleted ? 1 : 0;
        paragraph.append(unstuffed, 0, unstuffed.length() - cut);
        if (!isOpen) {
            end();
        }
    }

    private void end() {
        lines.add(quotes == 0 ? paragraph.toString() : ">".repeat(quotes) + " " + paragraph);
        paragraph.setLength(0);
        isOpen = false;
    }
}
