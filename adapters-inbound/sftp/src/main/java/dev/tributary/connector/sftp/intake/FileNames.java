package dev.tributary.connector.sftp.intake;

import java.util.List;
import java.util.Locale;

/** What the names of files tell. */
public final class FileNames {

    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".upload");
    private static final int SHOWN = 120;

    private FileNames() {}

    /** Whether its name says that the file is still being written, or is nobody's business. */
    public static boolean isUnfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || UNFINISHED.stream().anyMatch(lower::endsWith);
    }

    /** With something before its ending. */
    static String marked(String name, String mark) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + "-" + mark + name.substring(dot) : name + "-" + mark;
    }

    /** As a log line can bear it: a partner chooses the names. */
    public static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
