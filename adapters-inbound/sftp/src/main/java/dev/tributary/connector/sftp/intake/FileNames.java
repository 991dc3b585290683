package dev.tributary.connector.sftp.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the names of files tell. */
public final class FileNames {

    static final String TOO_LONG = "its name is too long: rename it, to 220 bytes at most";

    private static final int LONGEST = 220; // a claim puts 18 before it, a result file 11 behind it; disks take 255

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

    /** Whether there is no room beside it for what a claim or a result file adds. */
    static boolean isTooLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
