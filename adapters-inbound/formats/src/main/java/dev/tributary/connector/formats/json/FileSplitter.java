package dev.tributary.connector.formats.json;

import org.jspecify.annotations.Nullable;

/** Cuts a file that is an array into its elements, and takes any other as one item: its first character tells. */
final class FileSplitter implements Splitter {

    private final ByteOrderMark mark = new ByteOrderMark();
    private final Splitter array;
    private final Splitter whole;
    private @Nullable Splitter chosen;

    FileSplitter(int longestItem) {
        this.array = new ArraySplitter(longestItem);
        this.whole = new WholeSplitter(longestItem);
    }

    @Override
    public void feed(byte[] part, Pieces pieces) {
        if (chosen == null) {
            chosen = choice(part);
        }
        if (chosen == null) {
            array.feed(part, pieces);
            whole.feed(part, pieces);
        } else {
            chosen.feed(part, pieces);
        }
    }

    private @Nullable Splitter choice(byte[] part) {
        for (int at = mark.lengthIn(part); at < part.length; at++) {
            if (!Piece.isBlank(part[at])) {
                return part[at] == '[' ? array : whole;
            }
        }
        return null;
    }

    @Override
    public void end(Pieces pieces) {
        (chosen == null ? whole : chosen).end(pieces);
    }
}
