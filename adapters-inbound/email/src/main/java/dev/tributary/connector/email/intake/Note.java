package dev.tributary.connector.email.intake;

/**
 * What is kept of a mail that lies in the folder.
 *
 * @param key of the finished mail, by which it is known wherever it lies; empty while it is only claimed
 * @param head hash of its head: should the server ever give its UID to another mail, that is told apart
 */
record Note(String key, String head) {

    static final Note CLAIMED = new Note("", "");

    boolean isFinished() {
        return !key.isEmpty();
    }

    String write() {
        return key + " " + head;
    }

    static Note read(String written) {
        int space = written.indexOf(' ');
        return new Note(written.substring(0, space), written.substring(space + 1));
    }
}
