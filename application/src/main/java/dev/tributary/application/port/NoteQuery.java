package dev.tributary.application.port;

/**
 * Asks for notes by their keys, in the order of their characters' numbers.
 *
 * @param connector whose notes
 * @param prefix how the keys begin
 * @param after only greater keys than this one
 * @param limit at most so many
 */
public record NoteQuery(String connector, String prefix, String after, int limit) {

    @Override
    public String toString() {
        return "NoteQuery[" + connector + ", " + limit + "]";
    }
}
