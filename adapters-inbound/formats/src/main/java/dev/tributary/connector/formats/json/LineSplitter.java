package dev.tributary.connector.formats.json;

/** Cuts NDJSON: one item a line; blank lines are none. */
final class LineSplitter implements Splitter {

    private final ByteOrderMark mark = new ByteOrderMark();
    private final Piece line;

    LineSplitter(int longestLine) {
        this.line = new Piece(longestLine);
    }

    @Override
    public void feed(byte[] part, Pieces pieces) {
        int start = mark.lengthIn(part);
        for (int at = start; at < part.length; at++) {
            if (part[at] == '\n') {
                line.append(part, start, at);
                endLine(pieces);
                line.pass(part[at]);
                start = at + 1;
            }
        }
        line.append(part, start, part.length);
    }

    @Override
    public void end(Pieces pieces) {
        endLine(pieces);
    }

    private void endLine(Pieces pieces) {
        if (line.isBlank()) {
            line.clear();
        } else {
            line.passTo(pieces);
        }
    }
}
