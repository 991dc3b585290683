package dev.tributary.connector.formats.json;

/**
 * Cuts a JSON array at the commas between its items. It looks at quotes and brackets only: whether an item is JSON is
 * found out by who reads it, so that a broken one does not keep the others from being read.
 */
final class ArraySplitter implements Splitter {

    private enum Place {
        BEFORE,
        WITHIN,
        AFTER,
        NOWHERE
    }

    private final ByteOrderMark mark = new ByteOrderMark();
    private final Nesting nesting = new Nesting();
    private final Piece item;
    private Place place = Place.BEFORE;
    private boolean empty = true;

    ArraySplitter(int longestItem) {
        this.item = new Piece(longestItem);
    }

    @Override
    public void feed(byte[] part, Pieces pieces) {
        int start = mark.lengthIn(part);
        for (int at = start; at < part.length; at++) {
            if (place == Place.WITHIN) {
                if (endsItem(part[at])) {
                    item.append(part, start, at);
                    endItem(part[at], pieces);
                    start = at + 1;
                }
            } else {
                outside(part[at], pieces);
                start = at + 1;
            }
        }
        if (place == Place.WITHIN) {
            item.append(part, start, part.length);
        }
    }

    private boolean endsItem(byte octet) {
        if (nesting.isOutermost() && (octet == ',' || octet == ']')) {
            return true;
        }
        nesting.pass(octet);
        return false;
    }

    private void endItem(byte separator, Pieces pieces) {
        if (separator == ']') {
            place = Place.AFTER;
        }
        if (separator == ',' || !empty || !item.isBlank()) {
            item.passTo(pieces);
        }
        empty = false;
    }

    private void outside(byte octet, Pieces pieces) {
        item.pass(octet);
        if (Piece.isBlank(octet) || place == Place.NOWHERE) {
            return;
        }
        if (place == Place.AFTER) {
            pieces.unreadable(item.line(), DocumentFindings.afterTheEnd());
            pieces.warn(DocumentFindings.restNotRead());
            place = Place.NOWHERE;
        } else if (octet == '[') {
            place = Place.WITHIN;
        } else {
            pieces.refuse(DocumentFindings.notAnArray());
            place = Place.NOWHERE;
        }
    }

    @Override
    public void end(Pieces pieces) {
        if (place == Place.BEFORE) {
            pieces.refuse(DocumentFindings.notAnArray());
        } else if (place == Place.WITHIN) {
            if (!item.isBlank()) {
                item.passTo(pieces);
            }
            pieces.cut(item.line(), DocumentFindings.cut());
        }
    }
}
