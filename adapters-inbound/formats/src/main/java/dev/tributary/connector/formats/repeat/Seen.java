package dev.tributary.connector.formats.repeat;

/** The last content of each id, as marks: open addressing, two numbers an entry, never more than half full. */
final class Seen {

    private static final int FIRST_SIZE = 1024;

    private long[] ids = new long[FIRST_SIZE];
    private long[] contents = new long[FIRST_SIZE];
    private int entries;

    /** Whether the id came before with another content; from now on this is its content. */
    boolean differs(long id, long content) {
        long key = id == 0 ? 1 : id;
        int place = place(ids, key);
        boolean known = ids[place] == key;
        boolean differs = known && contents[place] != content;
        ids[place] = key;
        contents[place] = content;
        if (!known && ++entries * 2 > ids.length) {
            grow();
        }
        return differs;
    }

    private static int place(long[] ids, long key) {
        int place = (int) key & (ids.length - 1);
        while (ids[place] != 0 && ids[place] != key) {
            place = (place + 1) & (ids.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] biggerIds = new long[ids.length * 2];
        long[] biggerContents = new long[ids.length * 2];
        for (int place = 0; place < ids.length; place++) {
            if (ids[place] != 0) {
                int free = place(biggerIds, ids[place]);
                biggerIds[free] = ids[place];
                biggerContents[free] = contents[place];
            }
        }
        ids = biggerIds;
        contents = biggerContents;
    }
}
