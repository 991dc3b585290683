package dev.tributary.connector.formats.lines;

/**
 * A line of a text.
 *
 * @param number counted from 1
 * @param level how often it was quoted: 0 is what the sender of the mail has written
 * @param text without blanks and marks of quoting around it; empty for a line that says nothing
 */
record TextLine(int number, int level, String text) {

    /** One that says nothing, at whatever level. */
    static TextLine blank(int number) {
        return new TextLine(number, 0, "");
    }

    /** What it says to whom reads this level. */
    String at(int wanted) {
        return level == wanted && !Marks.isRule(text) ? text : "";
    }
}
