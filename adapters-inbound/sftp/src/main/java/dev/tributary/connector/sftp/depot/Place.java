package dev.tributary.connector.sftp.depot;

/** Where a file lies in a depot. */
public record Place(Folder folder, String name) {

    public static Place inInbox(String name) {
        return new Place(Folder.INBOX, name);
    }

    public static Place inClaimed(String name) {
        return new Place(Folder.CLAIMED, name);
    }

    @Override
    public String toString() {
        return folder + "/" + name;
    }
}
