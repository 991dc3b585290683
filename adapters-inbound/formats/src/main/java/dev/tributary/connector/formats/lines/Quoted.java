package dev.tributary.connector.formats.lines;

/**
 * One line without the marks of quoting before it.
 *
 * @param depth how many of them there were, of very many as many as are counted
 * @param text without blanks around it
 */
record Quoted(int depth, String text) {

    static final int DEEPEST = 30;

    static Quoted of(String line) {
        int depth = 0;
        int place = 0;
        while (place < line.length() && (line.charAt(place) == '>' || Marks.isBlank(line.charAt(place)))) {
            depth += line.charAt(place) == '>' ? 1 : 0;
            place++;
        }
        return new Quoted(Math.min(depth, DEEPEST), Marks.strip(line.substring(place)));
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
