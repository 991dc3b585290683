package dev.tributary.connector.formats.xml;

/**
 * Where in a text of XML a byte stands, in any charset whose characters below 128 are those of ASCII, zeros between them
 * or not. Just enough to tell how long a tag, a reference or an instruction is: their names are kept as they are read.
 */
final class Markup {

    private static final int LONGEST = 1024 * 1024;

    private enum Place {
        TEXT,
        OPENED,
        DECLARED,
        TAG,
        SINGLE_QUOTES,
        DOUBLE_QUOTES,
        REFERENCE,
        INSTRUCTION,
        COMMENT,
        CHARACTER_DATA
    }

    private Place place = Place.TEXT;
    private int length;
    private byte last;
    private byte lastButOne;

    void pass(byte octet) throws OutOfBounds {
        if (octet == 0) {
            return;
        }
        Place next = next(octet);
        length = isBounded(next) ? length + 1 : 0;
        if (length > LONGEST) {
            throw new OutOfBounds();
        }
        place = next;
        lastButOne = last;
        last = octet;
    }

    private static boolean isBounded(Place next) {
        return next != Place.TEXT && next != Place.COMMENT && next != Place.CHARACTER_DATA;
    }

    private Place next(byte octet) {
        return switch (place) {
            case TEXT -> ofText(octet, Place.TEXT);
            case REFERENCE -> octet == ';' ? Place.TEXT : ofText(octet, Place.REFERENCE);
            case OPENED -> opened(octet);
            case DECLARED -> declared(octet);
            case TAG -> ofTag(octet);
            case SINGLE_QUOTES -> octet == '\'' ? Place.TAG : place;
            case DOUBLE_QUOTES -> octet == '"' ? Place.TAG : place;
            case INSTRUCTION -> octet == '>' && last == '?' ? Place.TEXT : place;
            case COMMENT -> octet == '>' && last == '-' && lastButOne == '-' ? Place.TEXT : place;
            case CHARACTER_DATA -> octet == '>' && last == ']' && lastButOne == ']' ? Place.TEXT : place;
        };
    }

    private static Place ofText(byte octet, Place otherwise) {
        return switch (octet) {
            case '<' -> Place.OPENED;
            case '&' -> Place.REFERENCE;
            default -> otherwise;
        };
    }

    private static Place opened(byte octet) {
        return switch (octet) {
            case '!' -> Place.DECLARED;
            case '?' -> Place.INSTRUCTION;
            default -> ofTag(octet);
        };
    }

    private static Place declared(byte octet) {
        return switch (octet) {
            case '-' -> Place.COMMENT;
            case '[' -> Place.CHARACTER_DATA;
            default -> ofTag(octet);
        };
    }

    private static Place ofTag(byte octet) {
        return switch (octet) {
            case '>' -> Place.TEXT;
            case '\'' -> Place.SINGLE_QUOTES;
            case '"' -> Place.DOUBLE_QUOTES;
            default -> Place.TAG;
        };
    }
}
