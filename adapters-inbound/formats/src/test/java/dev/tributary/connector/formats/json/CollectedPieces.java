package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a splitter passes on, as texts in one list. */
final class CollectedPieces implements Pieces {

    final List<String> all = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();

    /** What comes of a text that is fed in parts of so many bytes. */
    static CollectedPieces of(Splitter splitter, byte[] text, int partSize) {
        CollectedPieces pieces = new CollectedPieces();
        for (int from = 0; from < text.length; from += partSize) {
            byte[] part = new byte[Math.min(partSize, text.length - from)];
            System.arraycopy(text, from, part, 0, part.length);
            splitter.feed(part, pieces);
        }
        splitter.end(pieces);
        return pieces;
    }

    @Override
    public void item(long line, byte[] json) {
        lines.add(line);
        all.add(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public void unreadable(long line, Finding why) {
        lines.add(line);
        all.add("unreadable: " + why.code());
    }

    @Override
    public void warn(Finding warning) {
        all.add("warning: " + warning.code());
    }

    @Override
    public void cut(long line, Finding why) {
        lines.add(line);
        all.add("cut: " + why.code());
    }

    @Override
    public void refuse(Finding why) {
        all.add("refused: " + why.code());
    }
}
