package dev.tributary.connector.formats.json;

/** Takes a whole document as one item. */
final class WholeSplitter implements Splitter {

    private final ByteOrderMark mark = new ByteOrderMark();
    private final Piece whole;

    WholeSplitter(int longest) {
        this.whole = new Piece(longest);
    }

    @Override
    public void feed(byte[] part, Pieces pieces) {
        whole.append(part, mark.lengthIn(part), part.length);
    }

    @Override
    public void end(Pieces pieces) {
        whole.passTo(pieces);
    }
}
