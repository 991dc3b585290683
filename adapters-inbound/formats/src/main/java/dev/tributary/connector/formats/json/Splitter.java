package dev.tributary.connector.formats.json;

/** Cuts a document into its items as its bytes come; keeps no more than the item that is not complete yet. */
public interface Splitter {

    /** Of a JSON array; an item longer than this, in bytes, is not kept. */
    static Splitter ofArray(int longestItem) {
        return new ArraySplitter(longestItem);
    }

    /** Of NDJSON. */
    static Splitter ofLines(int longestLine) {
        return new LineSplitter(longestLine);
    }

    void feed(byte[] part, Pieces pieces);

    /** Nothing more comes. */
    void end(Pieces pieces);
}
