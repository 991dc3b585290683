package dev.tributary.connector.sftp.client;

import dev.tributary.connector.sftp.depot.Folder;

/**
 * Where the folders lie on a partner's server.
 *
 * @param directory what the others are relative to
 */
public record Layout(String directory, String inbox, String done, String rejected, String results) {

    /** Claims lie beside the inbox, so that a file is renamed and never copied. */
    String path(Folder folder) {
        return switch (folder) {
            case INBOX -> below(inbox);
            case CLAIMED -> beside(below(inbox));
            case DONE -> below(done);
            case REJECTED -> below(rejected);
            case RESULTS -> below(results);
        };
    }

    private String below(String name) {
        if (name.startsWith("/")) {
            return name;
        }
        if (name.isEmpty() || name.equals(".")) {
            return directory;
        }
        return directory.endsWith("/") ? directory + name : directory + "/" + name;
    }

    private String beside(String path) {
        int slash = path.lastIndexOf('/');
        boolean isDirectoryItself = path.equals(directory) || slash < 0;
        return (isDirectoryItself ? path : path.substring(0, slash)) + "/.claimed";
    }
}
